"""Encore: the kiosk for the contact-centre floor."""

__all__ = ["__version__"]


def __getattr__(name: str) -> str:
    # Looked up when somebody asks: reading the packages' metadata costs each start 20 ms.
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("encore-kiosk")
    except PackageNotFoundError:  # run from a source tree that was never installed
        return "0.0.0"
