"""The week and its programme: what is on now, what is next."""
