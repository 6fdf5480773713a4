"""Slides from any source, and which comes next."""
