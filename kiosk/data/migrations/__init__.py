"""The migrations, run by `kiosk.data.migrate`."""
