"""One reader a format: `looks` knows a file by what it holds, `read` brings its documents.

What a reader needs is imported when it reads: what a file looks like is asked of every file.
"""
