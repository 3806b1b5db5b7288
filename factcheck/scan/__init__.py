"""
A day's feed or an archive, into stories, each checked once.

    read and sketch -> join by containment -> group -> one pure function a story -> Parquet

`intake` reads, `sketch` and `join` find what may be one story, `group` makes stories, `story` checks one
of them (rows in, rows out), `engines` carry it to processes or machines, `store` keeps what came out.
"""
