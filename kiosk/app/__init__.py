"""The composition root: the only place that builds things and hands them to each other."""
