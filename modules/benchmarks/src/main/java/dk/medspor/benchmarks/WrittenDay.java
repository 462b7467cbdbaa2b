package dk.medspor.benchmarks;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.DiscussionGroup;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.Outline;
import dk.medspor.meetings.Place;
import dk.medspor.meetings.Round;
import dk.medspor.meetings.Round.Question;
import dk.medspor.meetings.ThemeDayEvent.GroupFormed;
import dk.medspor.meetings.ThemeDayEvent.ThemeDayLaidOut;
import dk.medspor.meetings.ThemeDayId;
import dk.medspor.meetings.ThemeListEvent.ContributionCoded;
import dk.medspor.meetings.ThemeListEvent.ThemeAdded;
import dk.medspor.meetings.ThemeListEvent.ThemeListOpened;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.meetings.ThemeText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/**
 * A theme day of 20 groups with ten questions and 10,000 contributions, coded to 20 themes, of
 * which the first has half of them.
 */
final class WrittenDay {

    static final int CONTRIBUTIONS = 10_000;

    private static final int GROUPS = 20;
    static final int OF_A_GROUP = CONTRIBUTIONS / GROUPS;
    private static final int QUESTIONS = 10;
    private static final int THEMES = 20;
    private static final int OF_A_COMMIT = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final MeetingId MEETING = new MeetingId(new UUID(8, 1));
    private static final ThemeDayId THEME_DAY = ThemeDayId.of(MEETING);
    static final ThemeListId LIST = new ThemeListId(new UUID(8, 2));
    private static final Protected<String> WORDS =
            Protected.text("En fast makker til den der er ny, og tid til at vise rundt");

    private final Consumer<List<DomainEventMessage<?>>> log;
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<DomainEventMessage<?>> waiting = new ArrayList<>();

    /**
     * A day to be written.
     *
     * @param log takes the events of a commit
     */
    WrittenDay(Consumer<List<DomainEventMessage<?>>> log) {
        this.log = log;
    }

    void write() {
        layOut();
        say();
        code();
        flush();
    }

    private void layOut() {
        List<Question> questions =
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(it -> new Question(it, Round.Form.QUESTION, WORDS, List.of()))
                        .toList();
        var round = new Round(1, WORDS, Round.Format.GROUP, Optional.empty(), questions);
        record(
                THEME_DAY.toString(),
                new ThemeDayLaidOut(THEME_DAY, MEETING, new Outline(List.of(), List.of(round))));
        for (int i = 0; i < GROUPS; i++) {
            record(
                    THEME_DAY.toString(),
                    new GroupFormed(
                            THEME_DAY,
                            MEETING,
                            new DiscussionGroup(
                                    group(i),
                                    DiscussionGroup.Form.GROUP,
                                    WORDS,
                                    Optional.empty(),
                                    List.of(),
                                    List.of())));
        }
    }

    private void say() {
        ContributionKind[] kinds = ContributionKind.values();
        for (int i = 0; i < CONTRIBUTIONS; i++) {
            GroupId group = group(i % GROUPS);
            int question = 1 + i / GROUPS % QUESTIONS;
            record(
                    group.toString(),
                    new ContributionRecorded(
                            MEETING,
                            DAY,
                            new Contribution(
                                    contribution(i),
                                    Optional.of(WORDS),
                                    Optional.of(WORDS),
                                    WORDS,
                                    List.of(WORDS),
                                    Optional.of(kinds[i % kinds.length]),
                                    Optional.of(
                                            new Place(
                                                    Optional.of(group),
                                                    Optional.of(1),
                                                    Optional.of(question))))));
        }
    }

    private void code() {
        MedBodyId body = new MedBodyId(new UUID(7, 1));
        record(LIST.toString(), new ThemeListOpened(LIST, body, Optional.of(MEETING), WORDS, DAY));
        for (int theme = 1; theme <= THEMES; theme++) {
            var text = new ThemeText(WORDS, Optional.empty(), Optional.empty());
            record(LIST.toString(), new ThemeAdded(LIST, theme, theme, text));
        }
        for (int i = 0; i < CONTRIBUTIONS; i++) {
            int theme = i % 2 == 0 ? 1 : 2 + i / 2 % (THEMES - 1);
            record(
                    LIST.toString(),
                    new ContributionCoded(
                            LIST,
                            THEMES + i + 1,
                            contribution(i),
                            List.of(theme),
                            Optional.of(WORDS)));
        }
    }

    private void record(String stream, DomainEvent event) {
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        waiting.add(
                new GenericDomainEventMessage<>(
                        "benchmark",
                        stream,
                        sequence,
                        event,
                        MetaData.with("actor", "benchmark"),
                        UUID.randomUUID().toString(),
                        Instant.EPOCH));
        if (waiting.size() == OF_A_COMMIT) {
            flush();
        }
    }

    private void flush() {
        log.accept(List.copyOf(waiting));
        waiting.clear();
    }

    static GroupId group(int number) {
        return new GroupId(new UUID(9, number));
    }

    private static ContributionId contribution(int number) {
        return new ContributionId(new UUID(10, number));
    }
}
