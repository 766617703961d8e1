"""Relève: assistants that act on a pay-later lender's books under written rules."""
