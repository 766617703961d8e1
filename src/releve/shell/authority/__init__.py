"""Authority in rows: levels and stops as a turn reads them, their changes, approvals."""
