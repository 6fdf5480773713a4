"""Roster, display choice, badges, manager sign-in."""

from kiosk.people import texts as texts
