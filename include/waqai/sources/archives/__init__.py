"""Archives: pages that somebody fetched already, in WARC and WET files, folders, Parquet and JSON Lines."""
