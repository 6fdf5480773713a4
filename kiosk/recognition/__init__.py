"""What is celebrated: recognitions, values, moderation, and their slides."""
