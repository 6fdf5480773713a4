"""Programs that are started beside the measuring process: the kiosk under watch, and its peer."""
