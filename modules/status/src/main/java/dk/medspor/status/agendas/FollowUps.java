package dk.medspor.status.agendas;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What meetings agreed is to be done. */
public final class FollowUps {

    private static final Comparator<AgreedFollowUp> BY_MEETING =
            Comparator.<AgreedFollowUp, LocalDate>comparing(it -> it.followUp().agreedOn())
                    .thenComparingInt(it -> it.followUp().number());

    private final ProjectedView<AgreedFollowUp> view;

    public FollowUps(ProjectedView<AgreedFollowUp> view) {
        this.view = view;
    }

    /**
     * Those that were agreed by a day, as they stood then, in the order of the meetings.
     *
     * @param bodies whose meetings agreed them; everybody's when empty
     * @param openOnly whether those that were closed by then are left out
     */
    public Answer<Page<AgreedFollowUp>> followUps(
            Optional<Set<MedBodyId>> bodies,
            boolean openOnly,
            LocalDate on,
            int page,
            int size,
            AsOf asOf) {
        List<String> scopes =
                bodies.map(it -> it.stream().map(FollowUpView::scope).toList())
                        .orElse(List.of(FollowUpView.ALL));
        return Asking.ask(
                view,
                asOf,
                state ->
                        Asking.pageOf(
                                state,
                                scopes,
                                it -> it.on(on).filter(one -> !openOnly || isOpen(one)),
                                BY_MEETING,
                                page,
                                size));
    }

    /**
     * What stands under "Siden sidst" at a meeting: each follow-up of an earlier meeting of its
     * bodies that was open when the meeting began, as it stood on a day or on that of the meeting,
     * whichever came first.
     *
     * @param bodies those of the meeting, and those for which they answer
     */
    public Answer<List<AgreedFollowUp>> sinceLast(
            MeetingDossier meeting, Set<MedBodyId> bodies, LocalDate on, AsOf asOf) {
        LocalDate date = meeting.arrangement().date();
        LocalDate day = on.isBefore(date) ? on : date;
        return Asking.ask(
                view,
                asOf,
                state ->
                        ofBodies(state, bodies).stream()
                                .filter(it -> it.followUp().agreedOn().isBefore(date))
                                .flatMap(it -> it.on(day).stream())
                                .filter(it -> isOpen(it) || isClosedFrom(it, date))
                                .sorted(BY_MEETING)
                                .toList());
    }

    private static List<AgreedFollowUp> ofBodies(
            ViewState<AgreedFollowUp> state, Set<MedBodyId> bodies) {
        return bodies.stream().flatMap(it -> state.all(FollowUpView.scope(it)).stream()).toList();
    }

    private static boolean isOpen(AgreedFollowUp it) {
        return it.followUp().closing().isEmpty();
    }

    private static boolean isClosedFrom(AgreedFollowUp it, LocalDate date) {
        return it.followUp().closing().filter(end -> !end.on().isBefore(date)).isPresent();
    }
}
