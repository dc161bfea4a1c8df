"""What a live blog is made of: entries, their stamps and attributions, the timeline, the query. Pure: no I/O."""
