"""The panes and bars of the dashboard."""
