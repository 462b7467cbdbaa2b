package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.MeetingKind;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words for kinds of meetings. */
enum MeetingWord {
    THEME_DISCUSSION(MeetingKind.THEME_DISCUSSION, "temadrøftelse(?:n|r|rne)?"),
    THEME_DAY(MeetingKind.THEME_DAY, "temadag(?:en|e)?"),
    WORK_ENVIRONMENT_DAY(MeetingKind.WORK_ENVIRONMENT_DAY, "arbejdsmiljødag(?:en|e)?"),
    DEVELOPMENT_DAY(
            MeetingKind.DEVELOPMENT_DAY,
            "(?:\\p{L}+- (?:og|eller) )?(?:udviklings|inspirations)dag(?:en|e)?"),
    EXTRAORDINARY(MeetingKind.EXTRAORDINARY, "ekstraordinært? [\\p{L}-]*møde(?:t)?"),
    ORDINARY(MeetingKind.ORDINARY, "ordinært? [\\p{L}-]*møde(?:t)?"),
    COMMITTEE_MEETING(MeetingKind.COMMITTEE_MEETING, "udvalgsmøde(?:t)?");

    private final MeetingKind kind;
    private final Pattern pattern;

    MeetingWord(MeetingKind kind, String words) {
        this.kind = kind;
        this.pattern = Pattern.compile("(?iU)\\b(?:" + words + ")\\b");
    }

    MeetingKind kind() {
        return kind;
    }

    Optional<MatchResult> in(String text) {
        return pattern.matcher(text).results().findFirst();
    }
}
