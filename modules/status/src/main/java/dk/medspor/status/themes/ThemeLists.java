package dk.medspor.status.themes;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import dk.medspor.status.feedback.ContributorFeedback;
import dk.medspor.status.feedback.Feedback.Point;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.status.themes.RedThread.CodedIn;
import dk.medspor.status.themes.RedThread.Origin;
import dk.medspor.status.themes.RedThread.Strand;
import dk.medspor.status.themes.ThemeListDocument.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of themes, and the red thread through them. */
public final class ThemeLists {

    private final ProjectedView<ThemeListDocument> lists;
    private final ProjectedView<CodingDocument> codings;
    private final ProjectedView<ThemeStep> steps;
    private final MeetingRecord said;
    private final InitiativeRecord initiatives;
    private final ContributorFeedback feedback;

    public ThemeLists(
            ProjectedView<ThemeListDocument> lists,
            ProjectedView<CodingDocument> codings,
            ProjectedView<ThemeStep> steps,
            MeetingRecord said,
            InitiativeRecord initiatives,
            ContributorFeedback feedback) {
        this.lists = lists;
        this.codings = codings;
        this.steps = steps;
        this.said = said;
        this.initiatives = initiatives;
        this.feedback = feedback;
    }

    /** How many contributions each theme of a list has. */
    public record Counted(ThemeListDocument list, Map<Integer, Long> contributions) {
        public Counted {
            contributions = Map.copyOf(contributions);
        }
    }

    /** Whose list it is, including everything acknowledged before the question. */
    public Optional<MedBodyId> bodyOf(ThemeListId id) {
        return lists.fresh(it -> it.get(id.toString())).map(ThemeListDocument::bodyId);
    }

    /**
     * The lists that were opened by a day, in order of their days.
     *
     * @param bodies whose lists; everybody's when empty
     */
    public Answer<Page<ThemeListDocument>> lists(
            Optional<Set<MedBodyId>> bodies, LocalDate on, int page, int size, AsOf asOf) {
        List<String> scopes =
                bodies.map(it -> it.stream().map(ThemeListView::scope).toList())
                        .orElse(List.of(ThemeListView.ALL));
        return Asking.ask(
                lists,
                asOf,
                state ->
                        Asking.pageOf(
                                state,
                                scopes,
                                it -> Optional.of(it).filter(l -> !l.openedOn().isAfter(on)),
                                Comparator.comparing(ThemeListDocument::openedOn),
                                page,
                                size));
    }

    /** A list with its themes. */
    public Answer<Optional<Counted>> list(ThemeListId id, AsOf asOf) {
        Answer<Optional<ThemeListDocument>> list =
                Asking.ask(lists, asOf, it -> it.get(id.toString()));
        Answer<Optional<Counted>> counted =
                Asking.ask(
                        codings,
                        asOf,
                        state -> list.value().map(it -> new Counted(it, counts(it, state))));
        return new Answer<>(Math.min(list.position(), counted.position()), counted.value());
    }

    private static Map<Integer, Long> counts(
            ThemeListDocument list, ViewState<CodingDocument> state) {
        return list.standing().stream()
                .map(Theme::number)
                .collect(
                        Collectors.toMap(
                                it -> it, it -> state.count(CodingView.theme(list.id(), it))));
    }

    /** The steps of the work on a list, the last one first. */
    public Answer<Page<ThemeStep>> steps(ThemeListId id, int page, int size, AsOf asOf) {
        return Asking.ask(steps, asOf, it -> Asking.page(it, ThemeStepView.scope(id), page, size));
    }

    /**
     * The contributions of a theme, in the order they were first coded, and what had become of each
     * by a day.
     */
    public Answer<Page<Strand>> thread(
            ThemeListId id, int theme, LocalDate on, int page, int size, AsOf asOf) {
        Answer<Page<CodingDocument>> coded =
                Asking.ask(
                        codings,
                        asOf,
                        it -> Asking.page(it, CodingView.theme(id, theme), page, size));
        Map<ContributionId, ContributionDocument> documents =
                said
                        .contributions(
                                coded.value().items().stream()
                                        .map(CodingDocument::contributionId)
                                        .toList(),
                                asOf)
                        .stream()
                        .flatMap(it -> it.on(on).stream())
                        .collect(
                                Collectors.toMap(
                                        it -> it.contribution().id(), Function.identity()));
        Answer<List<Point>> points =
                feedback.points(
                        documents.values().stream()
                                .map(ContributionDocument::contribution)
                                .toList(),
                        on,
                        asOf);
        Map<ContributionId, Point> became =
                points.value().stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it.contribution().id(), Function.identity()));
        List<Strand> strands = new ArrayList<>();
        for (CodingDocument it : coded.value().items()) {
            Optional.ofNullable(documents.get(it.contributionId()))
                    .ifPresent(document -> strands.add(strand(document, it, became)));
        }
        return new Answer<>(
                Math.min(coded.position(), points.position()),
                new Page<>(strands, page, size, coded.value().total()));
    }

    private static Strand strand(
            ContributionDocument document,
            CodingDocument coding,
            Map<ContributionId, Point> became) {
        Point point = Optional.ofNullable(became.get(coding.contributionId())).orElseThrow();
        return new Strand(document, coding, point.initiatives(), point.recommendations());
    }

    /** What an initiative came from, and what that is about; empty when there is none such. */
    public Answer<Optional<List<Origin>>> origins(InitiativeId id, AsOf asOf) {
        Answer<Optional<InitiativeDossier>> initiative = initiatives.initiative(id, asOf);
        List<ContributionId> sources =
                initiative.value().map(it -> it.identity().sources()).orElse(List.of());
        return new Answer<>(
                initiative.position(),
                initiative
                        .value()
                        .map(
                                _ ->
                                        said.contributions(sources, asOf).stream()
                                                .map(it -> origin(it, asOf))
                                                .toList()));
    }

    /** What contributions are about, in each list that has them. */
    public Answer<List<CodedIn>> themesOf(List<ContributionId> contributions, AsOf asOf) {
        Answer<List<CodingDocument>> found =
                Asking.ask(
                        codings,
                        asOf,
                        state ->
                                contributions.stream()
                                        .map(CodingView::contribution)
                                        .flatMap(it -> state.all(it).stream())
                                        .toList());
        Answer<List<CodedIn>> coded = Asking.ask(lists, asOf, state -> in(state, found.value()));
        return new Answer<>(Math.min(found.position(), coded.position()), coded.value());
    }

    private static List<CodedIn> in(
            ViewState<ThemeListDocument> lists, List<CodingDocument> codings) {
        return codings.stream()
                .flatMap(
                        it ->
                                lists.get(it.listId().toString()).stream()
                                        .map(list -> new CodedIn(list, it)))
                .toList();
    }

    private Origin origin(ContributionDocument it, AsOf asOf) {
        return new Origin(it, themesOf(List.of(it.contribution().id()), asOf).value());
    }
}
