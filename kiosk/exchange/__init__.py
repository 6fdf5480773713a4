"""Files in and out: CSV, XLSX, iCalendar, pictures and the inbox folder."""
