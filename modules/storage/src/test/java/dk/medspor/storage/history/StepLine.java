package dk.medspor.storage.history;

import dk.medspor.storage.history.Step.Failed;
import dk.medspor.storage.history.Step.Invoked;
import dk.medspor.storage.history.Step.Missed;
import dk.medspor.storage.history.Step.Ok;
import dk.medspor.storage.history.Step.Place;
import dk.medspor.storage.history.Step.Seen;
import dk.medspor.storage.history.Step.Unknown;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A step as a line of words, whose last word tells that the line is whole. */
public final class StepLine {

    private static final String WHOLE = " .";

    private StepLine() {}

    /** The line, without its end; streams and ids of events hold neither blanks nor slashes. */
    public static String of(Step step) {
        return words(step) + WHOLE;
    }

    private static String words(Step step) {
        return switch (step) {
            case Invoked(var commit, var events) ->
                    events.stream()
                            .map(it -> it.stream() + "/" + it.sequence() + "/" + it.eventId())
                            .collect(Collectors.joining(" ", "invoke " + commit + " ", ""));
            case Ok(var commit, var position) -> "ok " + commit + " " + position;
            case Failed(var commit, var reason) -> "fail " + commit + " " + reason;
            case Unknown(var commit) -> "unknown " + commit;
            case Seen(var commit, var position) -> "seen " + commit + " " + position;
            case Missed(var commit) -> "missed " + commit;
        };
    }

    /** The step; empty when the line was cut off because its writer died. */
    public static Optional<Step> step(String line) {
        return line.endsWith(WHOLE)
                ? Optional.of(whole(List.of(line.split(" ", -1))))
                : Optional.empty();
    }

    private static Step whole(List<String> words) {
        UUID commit = UUID.fromString(words.get(1));
        return switch (words.getFirst()) {
            case "invoke" ->
                    new Invoked(
                            commit,
                            words.subList(2, words.size() - 1).stream()
                                    .map(StepLine::place)
                                    .toList());
            case "ok" -> new Ok(commit, Long.parseLong(words.get(2)));
            case "fail" -> new Failed(commit, words.get(2));
            case "unknown" -> new Unknown(commit);
            case "seen" -> new Seen(commit, Long.parseLong(words.get(2)));
            case "missed" -> new Missed(commit);
            default -> throw new IllegalArgumentException("Not a step: " + words);
        };
    }

    private static Place place(String word) {
        List<String> parts = Arrays.asList(word.split("/", -1));
        return new Place(parts.get(0), Long.parseLong(parts.get(1)), parts.get(2));
    }
}
