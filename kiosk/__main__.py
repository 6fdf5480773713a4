"""The program: `kiosk`, or `python -m kiosk`."""

import gc


def main() -> None:
    """Load the commands and run the one that was typed."""
    # What is imported stays. Looking for garbage in it, while it is loaded and ever after, costs
    # a tenth of the time to the first slide.
    gc.disable()
    from kiosk.cli import main as run

    gc.freeze()
    gc.enable()
    run()


if __name__ == "__main__":
    main()
