package dk.medspor.webui.themeday;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.GroupRecordFacts.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point as it was typed.
 *
 * @param text the point in its first line, and the points under it in the lines that follow
 */
record PointForm(UUID id, int question, @Nullable ContributionKind kind, @Nullable String text) {

    static final PointForm EMPTY = new PointForm(new UUID(0, 0), 0, null, "");

    private static final int LONGEST = 10_000;

    /** What is wrong with it, as a key of words. */
    Optional<String> error() {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            return Optional.of("group.error.empty");
        }
        return typed().length() > LONGEST || typed().chars().anyMatch(PointForm::isUnfit)
                ? Optional.of("group.error.unfit")
                : Optional.empty();
    }

    Words words() {
        List<String> lines = lines();
        return new Words(
                Optional.ofNullable(kind),
                Optional.empty(),
                Optional.of(question),
                Protected.text(lines.getFirst()),
                lines.stream().skip(1).map(Protected::text).toList());
    }

    private List<String> lines() {
        return Arrays.stream(typed().split("\\R"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String typed() {
        return text == null ? "" : text;
    }

    private static boolean isUnfit(int character) {
        return Character.isISOControl(character)
                && character != '\n'
                && character != '\r'
                && character != '\t';
    }
}
