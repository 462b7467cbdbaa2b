package dk.medspor.status.evaluationcycle;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
import dk.medspor.status.AllFacts;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The HMU status: who has promised what, until when, and what became of it. */
public final class EvaluationCycle {

    /** The rows of a body on a day, and how many there are in each state. */
    public record Status(LocalDate on, List<CycleRow> rows, Map<CycleState, Long> totals) {

        /** The same by owner. */
        public CycleBoard board() {
            return CycleBoard.of(rows);
        }

        /**
         * What a body has to deal with at its next meeting.
         *
         * @param meeting the day of it
         * @param since the day of the meeting before
         */
        public MeetingList listFor(MedBodyId body, LocalDate meeting, Optional<LocalDate> since) {
            return MeetingList.of(rows, body, meeting, since);
        }
    }

    private final ProjectedView<CycleDocument> view;
    private final AllFacts facts;

    /**
     * The status.
     *
     * @param clock tells which days have come: no recorded fact is dated later
     */
    public EvaluationCycle(ProjectedView<CycleDocument> view, Clock clock) {
        this.view = view;
        this.facts = new AllFacts(clock);
    }

    /**
     * A page of the obligations that a body evaluates or owns. From today on it is served from an
     * index page; of an earlier day, everything that concerns the body is read.
     *
     * @param body all bodies when empty
     */
    public Answer<CyclePart> part(
            Optional<MedBodyId> body, LocalDate on, int page, int size, AsOf asOf) {
        if (facts.areBy(on)) {
            return Asking.ask(view, asOf, it -> IndexedCycles.of(it, body, on).part(page, size));
        }
        Answer<Status> all = status(body, on, asOf);
        return new Answer<>(all.position(), CyclePart.of(all.value(), page, size));
    }

    /**
     * Who stands how with what a body evaluates or owns; all bodies when it is empty. Counted from
     * an index from today on.
     */
    public Answer<CycleBoard> board(Optional<MedBodyId> body, LocalDate on, AsOf asOf) {
        if (facts.areBy(on)) {
            return Asking.ask(view, asOf, it -> IndexedBoard.of(it, body, on));
        }
        Answer<Status> all = status(body, on, asOf);
        return new Answer<>(all.position(), all.value().board());
    }

    /** What a body has to deal with at its next meeting, whoever owns it. */
    public Answer<MeetingList> meetingList(
            MedBodyId body, LocalDate on, LocalDate meeting, Optional<LocalDate> since, AsOf asOf) {
        return meetingList(Optional.empty(), body, on, meeting, since, asOf);
    }

    /**
     * What a body has to deal with at its next meeting. From today on, only that is read.
     *
     * @param owners only what these owned that day; everybody's when empty
     * @param meeting the day of it
     * @param since the day of the meeting before; everything when empty
     */
    public Answer<MeetingList> meetingList(
            Optional<Set<MedBodyId>> owners,
            MedBodyId body,
            LocalDate on,
            LocalDate meeting,
            Optional<LocalDate> since,
            AsOf asOf) {
        if (owners.isEmpty() && facts.areBy(on)) {
            return Asking.ask(
                    view, asOf, it -> IndexedPromises.listFor(it, body, on, meeting, since));
        }
        Answer<Status> all = statusOf(owners, body, on, asOf);
        return new Answer<>(all.position(), all.value().listFor(body, meeting, since));
    }

    /**
     * Puts a question to everything that a body is to evaluate. From today on, only those rows are
     * read that the question asks for.
     */
    public <T> Answer<T> ofOpen(
            MedBodyId body, LocalDate on, AsOf asOf, Function<List<OpenPromises>, T> question) {
        if (facts.areBy(on)) {
            return Asking.ask(view, asOf, it -> question.apply(IndexedPromises.open(it, body, on)));
        }
        Answer<Status> all = status(Optional.of(body), on, asOf);
        return new Answer<>(
                all.position(), question.apply(OpenPromises.of(all.value().rows(), body)));
    }

    /**
     * Puts a question to all promises that concern a body. From today on, only those rows are read
     * that the question asks for.
     *
     * @param owners only what these owned that day; everybody's when empty
     */
    public <T> Answer<T> ofPromises(
            Optional<Set<MedBodyId>> owners,
            MedBodyId body,
            LocalDate on,
            AsOf asOf,
            Function<Promises, T> question) {
        if (owners.isEmpty() && facts.areBy(on)) {
            return Asking.ask(view, asOf, it -> question.apply(Promises.indexed(it, body, on)));
        }
        Answer<Status> all = statusOf(owners, body, on, asOf);
        return new Answer<>(all.position(), question.apply(Promises.of(all.value())));
    }

    /**
     * Every obligation that is open. From today on, of everybody's only the initiatives are read
     * that owe one.
     *
     * @param owners only what these owned that day; everybody's when empty
     */
    public Answer<List<CycleRow>> owed(Optional<Set<MedBodyId>> owners, LocalDate on, AsOf asOf) {
        if (owners.isEmpty() && facts.areBy(on)) {
            return Asking.ask(view, asOf, it -> IndexedPromises.owed(it, on));
        }
        Answer<Status> all =
                owners.map(own -> statusOfOwners(own, Optional.empty(), on, asOf))
                        .orElseGet(() -> status(Optional.empty(), on, asOf));
        return new Answer<>(
                all.position(), all.value().rows().stream().filter(CycleRow::isOpen).toList());
    }

    private Answer<Status> statusOf(
            Optional<Set<MedBodyId>> owners, MedBodyId body, LocalDate on, AsOf asOf) {
        return owners.map(own -> statusOfOwners(own, Optional.of(body), on, asOf))
                .orElseGet(() -> status(Optional.of(body), on, asOf));
    }

    /** A page of {@link #statusOfOwners}. */
    public Answer<CyclePart> partOfOwners(
            Set<MedBodyId> owners,
            Optional<MedBodyId> body,
            LocalDate on,
            int page,
            int size,
            AsOf asOf) {
        Answer<Status> all = statusOfOwners(owners, body, on, asOf);
        return new Answer<>(all.position(), CyclePart.of(all.value(), page, size));
    }

    /**
     * Every obligation that a body evaluates or owns.
     *
     * @param body all bodies when empty
     * @param on facts dated later have not happened yet
     */
    public Answer<Status> status(Optional<MedBodyId> body, LocalDate on, AsOf asOf) {
        String scope = body.map(EvaluationCycleView::scope).orElse(EvaluationCycleView.ALL);
        return Asking.ask(view, asOf, it -> status(rows(it, scope, body, on), on));
    }

    /**
     * Every obligation of the initiatives that these bodies owned that day, what is due first
     * coming first.
     */
    public Answer<Status> statusOfOwners(
            Set<MedBodyId> owners, Optional<MedBodyId> body, LocalDate on, AsOf asOf) {
        return Asking.ask(
                view,
                asOf,
                state ->
                        status(
                                owners.stream()
                                        .flatMap(it -> owned(state, it, on))
                                        .sorted(
                                                Comparator.comparing(
                                                        new EvaluationCycleView()::sort))
                                        .flatMap(it -> CycleRow.of(it, on))
                                        .filter(row -> body.map(row::concerns).orElse(true))
                                        .toList(),
                                on));
    }

    private static Stream<CycleDocument> owned(
            ViewState<CycleDocument> state, MedBodyId owner, LocalDate on) {
        return state.all(EvaluationCycleView.scope(owner)).stream()
                .filter(it -> it.identity().owner().on(on).equals(owner));
    }

    private static List<CycleRow> rows(
            ViewState<CycleDocument> state, String scope, Optional<MedBodyId> body, LocalDate on) {
        return state.all(scope).stream()
                .flatMap(it -> CycleRow.of(it, on))
                .filter(row -> body.map(row::concerns).orElse(true))
                .toList();
    }

    private static Status status(List<CycleRow> rows, LocalDate on) {
        return new Status(on, rows, totals(rows));
    }

    private static Map<CycleState, Long> totals(List<CycleRow> rows) {
        Map<CycleState, Long> totals = new EnumMap<>(CycleState.class);
        for (CycleState state : CycleState.values()) {
            totals.put(state, rows.stream().filter(it -> it.state() == state).count());
        }
        return totals;
    }
}
