"""Encore: the kiosk for the contact-centre floor."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("encore-kiosk")
except PackageNotFoundError:  # run from a source tree that was never installed
    __version__ = "0.0.0"
