"""View models: what QML needs of each feature, as Qt properties."""
