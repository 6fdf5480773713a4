"""The English sentences of what can be wrong with a file."""

from typing import Final

from kiosk.errors import register
from kiosk.words import QT_TRANSLATE_NOOP

SUMMARIES: Final = {
    "import_refused": QT_TRANSLATE_NOOP(
        "exchange", "Nothing was imported from {file}. Problems found: {count}."
    ),
}

LINES: Final = {
    "import_line": QT_TRANSLATE_NOOP("exchange", "Line {line}: {sentence}"),
}

FILES: Final = {
    "import_more": QT_TRANSLATE_NOOP("exchange", "More problems, not listed: {count}."),
    "import_is_link": QT_TRANSLATE_NOOP(
        "exchange", "This is a link to another file. Give the file itself."
    ),
    "import_not_a_file": QT_TRANSLATE_NOOP("exchange", "This is not a file."),
    "import_empty": QT_TRANSLATE_NOOP("exchange", "The file is empty."),
    "import_no_rows": QT_TRANSLATE_NOOP("exchange", "There is nothing below the headings."),
    "import_too_big": QT_TRANSLATE_NOOP(
        "exchange", "The file is larger than {limit} MB. Please split it."
    ),
    "import_too_many_rows": QT_TRANSLATE_NOOP(
        "exchange", "The file has more than {limit} rows. Please split it."
    ),
    "import_too_many_columns": QT_TRANSLATE_NOOP(
        "exchange", "A line has more than {limit} columns. Is this the right file?"
    ),
    "import_unpacks_too_big": QT_TRANSLATE_NOOP(
        "exchange", "Unpacked, the workbook is larger than {limit} MB. It is not opened."
    ),
    "import_old_excel": QT_TRANSLATE_NOOP(
        "exchange",
        "This is an old Excel file, or one with a password. Save it as .xlsx without a password.",
    ),
    "import_binary": QT_TRANSLATE_NOOP(
        "exchange", "This is neither a text file with columns (CSV) nor an Excel workbook (XLSX)."
    ),
    "import_format": QT_TRANSLATE_NOOP(
        "exchange", "Files named {suffix} cannot be used here. Use one of these: {known}."
    ),
    "import_calendar_here": QT_TRANSLATE_NOOP(
        "exchange", "This is a calendar. Calendars can be imported only as a week."
    ),
    "import_encoding": QT_TRANSLATE_NOOP(
        "exchange", "The letters cannot be read. Save the file again as “CSV UTF-8”."
    ),
    "import_workbook_damaged": QT_TRANSLATE_NOOP(
        "exchange", "The workbook is damaged and cannot be opened."
    ),
    "import_workbook_empty": QT_TRANSLATE_NOOP(
        "exchange", "No visible sheet of the workbook has anything in it."
    ),
    "import_kind_unclear": QT_TRANSLATE_NOOP(
        "exchange",
        "It cannot be told whether this is people, recognitions or a week. "
        "Put one of these words at the start of the file's name.",
    ),
}

HEADINGS: Final = {
    "import_heading_missing": QT_TRANSLATE_NOOP("exchange", "There is no column “{heading}”."),
    "import_heading_twice": QT_TRANSLATE_NOOP(
        "exchange", "Two columns have the same meaning: “{first}” and “{second}”."
    ),
    "import_heading_close": QT_TRANSLATE_NOOP(
        "exchange", "The heading “{heading}” is not known. Is “{known}” meant?"
    ),
}

CELLS: Final = {
    "import_quotes": QT_TRANSLATE_NOOP(
        "exchange", "A quotation mark is missing, or one too many is there."
    ),
    "import_extra_cells": QT_TRANSLATE_NOOP(
        "exchange",
        "There is text beyond the last heading: “{text}”. "
        "A text with “{delimiter}” in it needs quotation marks around it.",
    ),
    "import_cell_too_long": QT_TRANSLATE_NOOP(
        "exchange", "“{heading}” has {length} characters. At most {limit} fit."
    ),
    "import_cell_empty": QT_TRANSLATE_NOOP("exchange", "“{heading}” is empty."),
    "import_cell_control": QT_TRANSLATE_NOOP(
        "exchange", "“{heading}” has a character that cannot be shown."
    ),
    "import_cell_error": QT_TRANSLATE_NOOP("exchange", "“{heading}” holds Excel's error {error}."),
    "import_cell_formula": QT_TRANSLATE_NOOP(
        "exchange",
        "“{heading}” holds a formula without a result. Open the file in Excel and save it.",
    ),
    "import_cell_choice": QT_TRANSLATE_NOOP(
        "exchange", "“{heading}” cannot be “{text}”. It can be: {known}."
    ),
    "import_not_a_date": QT_TRANSLATE_NOOP(
        "exchange", "“{text}” in “{heading}” is not a date such as 5.10.2026 or 2026-10-05."
    ),
    "import_short_year": QT_TRANSLATE_NOOP(
        "exchange", "The year in “{text}” in “{heading}” needs four digits."
    ),
    "import_no_such_day": QT_TRANSLATE_NOOP(
        "exchange", "The day “{text}” in “{heading}” does not exist. The day stands first."
    ),
    "import_not_a_time": QT_TRANSLATE_NOOP(
        "exchange", "“{text}” in “{heading}” is not a time such as 9:00 or 9.00."
    ),
    "import_not_weekdays": QT_TRANSLATE_NOOP(
        "exchange", "“{text}” in “{heading}” are not weekdays. Write them as Mon-Fri or Sat, Sun."
    ),
    "import_not_a_number": QT_TRANSLATE_NOOP(
        "exchange", "“{text}” in “{heading}” is not a whole number from {low} to {high}."
    ),
    "import_id_twice": QT_TRANSLATE_NOOP(
        "exchange", "The id “{text}” stands already in line {first}."
    ),
}

ROWS: Final = {
    "import_dates_swapped": QT_TRANSLATE_NOOP(
        "exchange", "It would end on {end}, before it begins on {start}."
    ),
    "import_end_unclear": QT_TRANSLATE_NOOP(
        "exchange",
        "It ends when it begins. Write 24:00 for midnight, or give the date of the end too.",
    ),
    "import_second_theme": QT_TRANSLATE_NOOP(
        "exchange", "A week has one theme and one motif: “{first}” or “{second}”."
    ),
    "import_second_word": QT_TRANSLATE_NOOP(
        "exchange", "Two lines differ about the same week: “{first}” and “{second}”."
    ),
    "import_no_such_time": QT_TRANSLATE_NOOP(
        "exchange", "{text} does not exist: the clocks go forward then."
    ),
}

CALENDARS: Final = {
    "import_calendar_broken": QT_TRANSLATE_NOOP(
        "exchange", "The calendar cannot be read: {reason}"
    ),
    "import_calendar_cut": QT_TRANSLATE_NOOP(
        "exchange", "The calendar is cut off: {component} has no end."
    ),
    "import_calendar_missing": QT_TRANSLATE_NOOP("exchange", "There is no calendar in this file."),
    "import_calendar_no_events": QT_TRANSLATE_NOOP("exchange", "The calendar has no events."),
    "import_calendar_too_many": QT_TRANSLATE_NOOP(
        "exchange", "The calendar has more than {limit} events. Export a shorter time."
    ),
    "import_event_property": QT_TRANSLATE_NOOP(
        "exchange", "The event “{title}” has a broken {property}."
    ),
    "import_event_no_start": QT_TRANSLATE_NOOP("exchange", "The event “{title}” has no start."),
    "import_event_no_title": QT_TRANSLATE_NOOP("exchange", "An event has no title."),
    "import_event_no_uid": QT_TRANSLATE_NOOP("exchange", "The event “{title}” has no UID."),
    "import_event_ends_first": QT_TRANSLATE_NOOP(
        "exchange", "The event “{title}” ends before it begins."
    ),
    "import_event_zone": QT_TRANSLATE_NOOP(
        "exchange", "The event “{title}” is in the unknown time zone “{zone}”."
    ),
    "import_event_rule": QT_TRANSLATE_NOOP(
        "exchange", "The event “{title}” repeats by a rule that cannot be followed: {rule}"
    ),
    "import_event_too_often": QT_TRANSLATE_NOOP(
        "exchange", "The event “{title}” repeats more than {limit} times."
    ),
}

PICTURES: Final = {
    "picture_name": QT_TRANSLATE_NOOP(
        "exchange",
        "“{text}” is not the name of a picture. Put the picture into the same folder "
        "and give its name only.",
    ),
    "picture_missing": QT_TRANSLATE_NOOP(
        "exchange", "There is no picture “{picture}” beside the file."
    ),
    "picture_link": QT_TRANSLATE_NOOP(
        "exchange",
        "The picture “{picture}” is a link to another file. Put the picture itself there.",
    ),
    "picture_too_big": QT_TRANSLATE_NOOP(
        "exchange", "The picture “{picture}” is larger than {limit} MB."
    ),
    "picture_too_many_pixels": QT_TRANSLATE_NOOP(
        "exchange", "The picture “{picture}” has more than {limit} million pixels."
    ),
    "picture_too_small": QT_TRANSLATE_NOOP(
        "exchange", "The picture “{picture}” is smaller than {limit} by {limit} pixels."
    ),
    "picture_format": QT_TRANSLATE_NOOP(
        "exchange", "“{picture}” is not a JPEG, PNG, WebP or HEIC picture."
    ),
    "frame_alone": QT_TRANSLATE_NOOP("exchange", "There is a frame without a picture."),
    "frame_cell": QT_TRANSLATE_NOOP(
        "exchange",
        "“{text}” in “{heading}” is not a frame. Write three percentages: how far the middle of "
        "the face is from the left and from the top, and how large the frame is, such as 50 40 60.",
    ),
    "picture_damaged": QT_TRANSLATE_NOOP("exchange", "The picture “{picture}” is damaged."),
}

VIDEOS: Final = {
    "video_missing": QT_TRANSLATE_NOOP("exchange", "There is no video “{video}” beside the file."),
    "video_link": QT_TRANSLATE_NOOP(
        "exchange", "The video “{video}” is a link to another file. Put the video itself there."
    ),
    "video_too_big": QT_TRANSLATE_NOOP(
        "exchange", "The video “{video}” is larger than {limit} MB. Please make it shorter."
    ),
    "video_too_long": QT_TRANSLATE_NOOP(
        "exchange", "The video “{video}” is longer than {limit} seconds. Please cut it."
    ),
    "video_too_large": QT_TRANSLATE_NOOP(
        "exchange",
        "The video “{video}” has more than {long} by {short} pixels. Save it again in Full HD: "
        "most phones and video programs offer “1080p”.",
    ),
    "video_too_small": QT_TRANSLATE_NOOP(
        "exchange", "The video “{video}” is smaller than {limit} by {limit} pixels."
    ),
    "video_format": QT_TRANSLATE_NOOP(
        "exchange",
        "“{video}” is not a video in MP4, MOV, MKV or WebM. Save it again as MP4 with H.264.",
    ),
    "video_codec": QT_TRANSLATE_NOOP(
        "exchange",
        "The video “{video}” is made with {codec}, which cannot be shown. Save it again as MP4 "
        "with H.264, for instance with the free program HandBrake, preset “Fast 1080p30”.",
    ),
    "video_no_picture": QT_TRANSLATE_NOOP("exchange", "There is no picture in “{video}”."),
    "video_damaged": QT_TRANSLATE_NOOP(
        "exchange", "The video “{video}” is damaged or not whole. Please copy it here once more."
    ),
    "video_name": QT_TRANSLATE_NOOP(
        "exchange",
        "“{text}” is not the name of a file. Put the video and its captions into the same folder "
        "and give their names only.",
    ),
    "captions_alone": QT_TRANSLATE_NOOP("exchange", "There are captions without a video."),
    "captions_missing": QT_TRANSLATE_NOOP(
        "exchange", "There are no captions “{captions}” beside the file."
    ),
    "captions_link": QT_TRANSLATE_NOOP(
        "exchange", "“{captions}” is a link to another file. Put the captions themselves there."
    ),
    "captions_format": QT_TRANSLATE_NOOP(
        "exchange", "The captions “{captions}” are neither SRT nor WebVTT."
    ),
    "captions_empty": QT_TRANSLATE_NOOP("exchange", "There is nothing to read in “{captions}”."),
    "captions_many": QT_TRANSLATE_NOOP(
        "exchange", "There are {count} captions in “{captions}”; {most} fit."
    ),
    "captions_long": QT_TRANSLATE_NOOP(
        "exchange",
        "The caption at {at} in “{captions}” has {length} characters; on the screen {most} fit. "
        "Please make two of it.",
    ),
    "captions_character": QT_TRANSLATE_NOOP(
        "exchange", "The caption at {at} in “{captions}” has a character that cannot be shown."
    ),
    "captions_times": QT_TRANSLATE_NOOP(
        "exchange", "The caption at {at} in “{captions}” ends before it begins."
    ),
    "captions_late": QT_TRANSLATE_NOOP(
        "exchange",
        "The caption at {at} in “{captions}” comes after the end of the video. "
        "Are these the captions of another one?",
    ),
}

INBOX: Final = {
    "inbox_taken": QT_TRANSLATE_NOOP("exchange", "{file} was taken in."),
    "inbox_counts": QT_TRANSLATE_NOOP(
        "exchange",
        "New: {added}. Changed: {changed}. As before: {unchanged}. Made inactive: {inactive}.",
    ),
    "inbox_unexpected": QT_TRANSLATE_NOOP(
        "exchange", "Something unexpected went wrong with {file}. The log says more."
    ),
}

EXPORTS: Final = {
    "export_format": QT_TRANSLATE_NOOP(
        "exchange", "{file} cannot be written. Its name must end in one of these: {known}."
    ),
    "template_language": QT_TRANSLATE_NOOP(
        "exchange", "There are no templates in the language {language}."
    ),
}

PROBLEMS: Final = {
    **FILES,
    **HEADINGS,
    **CELLS,
    **ROWS,
    **CALENDARS,
    **PICTURES,
    **VIDEOS,
}

for _table in (SUMMARIES, LINES, PROBLEMS, INBOX, EXPORTS):
    register("exchange", _table)
