"""Tokens, redemption, tickets, prizes, draws, and their verification."""
