"""Devices that read codes."""
