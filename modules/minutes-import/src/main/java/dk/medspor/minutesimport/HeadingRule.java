package dk.medspor.minutesimport;

/** Why a line is a heading. */
public enum HeadingRule {
    /** It begins with one to six {@code #}. */
    MARKDOWN,
    /** It has the style of a heading, or its size. */
    STYLE,
    /** It begins with the kind of the document and a colon: {@code Notat: …}. */
    DOCUMENT_KIND,
    /** A number alone on its line, which opens the answers to that question or theme. */
    ANSWER_NUMBER,
    /** A numbered question or theme. */
    NUMBERED,
    /** {@code Gruppe n}, {@code Station n} or {@code Bord n}. */
    GROUP,
    /** It ends with a colon, and what it introduces follows. */
    COLON,
    /** A question under a heading, before the answers. */
    PROMPT,
    /** It says that the day is summed up, and what was said follows. */
    CLOSING,
    /** It is written in capitals only. */
    CAPITALS,
    /** The names of the columns of a programme or table. */
    COLUMNS,
    /** The name of a role in group work, alone on its line: what it has to do follows. */
    ROLE,
    /** {@code Bilag} alone on its line. */
    ATTACHMENTS,
    /** A short line without a full stop, directly before a list. */
    LIST_TITLE,
    /** It heads an item of the agenda: by {@code Punkt}, its number, or as the list has it. */
    AGENDA_ITEM,
    /** It stands in the list of items that are treated later. */
    LISTED_ITEM,
    /** {@code Dagsorden} or the like, before the list of items. */
    AGENDA_LIST,
    /** {@code Indstilling}, {@code Beslutning} and the like, which head a part of an item. */
    AGENDA_PART,
    /** It says only what an item is there for: {@code Til drøftelse}. */
    AGENDA_PURPOSE,
    /** {@code Deltagere}, {@code Afbud} or a side, before names. */
    ATTENDANCE,
    /** Somebody who looked the draft through has said so. */
    CHOSEN
}
