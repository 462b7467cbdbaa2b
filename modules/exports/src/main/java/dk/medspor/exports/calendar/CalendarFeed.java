package dk.medspor.exports.calendar;

import dk.medspor.exports.Words;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.RulesOfProcedure;
import dk.medspor.meetings.AgendaDeadlines;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.TimeAndPlace;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.bodyrules.BodyRules;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.calls.Calls;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evaluations, meetings and deadlines for one reader. */
public final class CalendarFeed {

    private static final int ALL = Integer.MAX_VALUE;
    private static final int DAYS_BACK = 180;
    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    /** What the entries are told from. */
    public record Queries(
            EvaluationCycle cycle,
            MeetingDossiers meetings,
            BodyRules rules,
            Calls calls,
            BodyDirectory directory) {}

    /**
     * What somebody may see: of each kind nothing, everything, or what belongs to some bodies.
     *
     * @param status empty when nothing; inside, empty when everything
     */
    public record Sight(
            Optional<Optional<Set<MedBodyId>>> status,
            Optional<Optional<Set<MedBodyId>>> meetings,
            Optional<Optional<Set<MedBodyId>>> calls) {}

    private final Queries queries;
    private final Clock clock;

    public CalendarFeed(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The feed as an iCalendar file. */
    public byte[] file(Sight sight, Words words) {
        Instant now = clock.instant();
        LocalDate today = DanishCalendar.dateAt(now);
        return ICalendar.write(
                words.say("calendar.name"),
                Stream.of(
                                sight.status().stream()
                                        .flatMap(own -> evaluations(own, today, words)),
                                sight.meetings().stream()
                                        .flatMap(own -> meetings(own, today, words)),
                                sight.calls().stream().flatMap(own -> calls(own, today, words)))
                        .flatMap(it -> it)
                        .toList(),
                now);
    }

    private Stream<Entry> evaluations(Optional<Set<MedBodyId>> own, LocalDate today, Words words) {
        List<CycleRow> rows = queries.cycle().owed(own, today, AsOf.now()).value();
        Map<MedBodyId, String> names =
                names(rows.stream().map(CycleRow::ownerBodyId).collect(Collectors.toSet()));
        return rows.stream()
                .map(
                        it ->
                                Entry.ofDay(
                                        "evaluation-%s-%d@medspor"
                                                .formatted(
                                                        it.initiativeId(), it.obligation().cycle()),
                                        it.obligation().due(),
                                        words.say(
                                                "calendar.evaluation",
                                                it.title().value(),
                                                names.getOrDefault(it.ownerBodyId(), ""))));
    }

    private Stream<Entry> meetings(Optional<Set<MedBodyId>> own, LocalDate today, Words words) {
        List<MeetingDossier> all =
                queries.meetings().meetings(own, today, 0, ALL, AsOf.now()).value().items().stream()
                        .filter(it -> !it.arrangement().date().isBefore(today.minusDays(DAYS_BACK)))
                        .toList();
        Map<MedBodyId, String> names =
                names(
                        all.stream()
                                .map(it -> it.arrangement().first().bodyId())
                                .collect(Collectors.toSet()));
        return all.stream().flatMap(it -> ofMeeting(it, names, today, words));
    }

    private Stream<Entry> ofMeeting(
            MeetingDossier it, Map<MedBodyId, String> names, LocalDate today, Words words) {
        Arrangement its = it.arrangement();
        String uid = "meeting-" + it.id();
        String title = its.first().title().value();
        TimeAndPlace where = its.latest().timeAndPlace();
        String body = names.getOrDefault(its.first().bodyId(), "");
        var meeting =
                new Entry(
                        uid + "@medspor",
                        its.date(),
                        where.from().map(from -> span(its.date(), from, where.to())),
                        words.say("calendar.meeting", title, body),
                        where.place().map(place -> place.value()),
                        its.state() == Arrangement.State.CANCELLED);
        return its.state() == Arrangement.State.PLANNED && !its.date().isBefore(today)
                ? Stream.concat(Stream.of(meeting), deadlines(its, uid, title, words))
                : Stream.of(meeting);
    }

    private Stream<Entry> deadlines(Arrangement its, String uid, String title, Words words) {
        RulesOfProcedure rules =
                queries.rules().rulesOf(its.first().bodyId(), its.date(), AsOf.now());
        AgendaDeadlines deadlines = AgendaDeadlines.of(rules);
        return Stream.of(
                Entry.ofDay(
                        uid + "-proposals@medspor",
                        deadlines.proposalsUntil(its.date()),
                        words.say("calendar.proposals", title)),
                Entry.ofDay(
                        uid + "-agenda@medspor",
                        deadlines.publishedBy(its.date()),
                        words.say("calendar.agenda", title)));
    }

    private static Entry.Span span(LocalDate day, LocalTime from, Optional<LocalTime> to) {
        Instant begins = day.atTime(from).atZone(DanishCalendar.ZONE).toInstant();
        return new Entry.Span(
                begins,
                to.map(it -> day.atTime(it).atZone(DanishCalendar.ZONE).toInstant())
                        .filter(it -> it.isAfter(begins))
                        .orElse(begins.plus(USUAL_LENGTH)));
    }

    private Stream<Entry> calls(Optional<Set<MedBodyId>> own, LocalDate today, Words words) {
        List<CallBoard> boards =
                own.map(its -> queries.calls().callsOn(its, today, 0, ALL, AsOf.now()))
                        .orElseGet(
                                () ->
                                        queries.calls()
                                                .calls(Optional.empty(), today, 0, ALL, AsOf.now()))
                        .value()
                        .items();
        return boards.stream()
                .filter(it -> it.withdrawnOn().isEmpty() && !it.silent().isEmpty())
                .flatMap(
                        it ->
                                it.call().answerBy().stream()
                                        .map(
                                                by ->
                                                        Entry.ofDay(
                                                                "call-"
                                                                        + it.call().id()
                                                                        + "@medspor",
                                                                by,
                                                                words.say(
                                                                        "calendar.call",
                                                                        it.call()
                                                                                .title()
                                                                                .value()))));
    }

    private Map<MedBodyId, String> names(Set<MedBodyId> ids) {
        return queries.directory().names(ids, AsOf.now());
    }
}
