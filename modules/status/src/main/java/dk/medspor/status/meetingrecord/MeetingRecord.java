package dk.medspor.status.meetingrecord;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionRegister;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingRegister;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Meetings with what was said there. */
public final class MeetingRecord implements ContributionRegister, MeetingRegister {

    /**
     * A meeting and the contributions that count, in the order of the notes, or a part of them.
     *
     * @param total how many there are in all, those that were withdrawn among them
     */
    public record Recorded(MeetingDocument meeting, List<Contribution> contributions, long total) {}

    private final ProjectedView<MeetingDocument> meetings;
    private final ProjectedView<ContributionDocument> contributions;

    public MeetingRecord(
            ProjectedView<MeetingDocument> meetings,
            ProjectedView<ContributionDocument> contributions) {
        this.meetings = meetings;
        this.contributions = contributions;
    }

    @Override
    public boolean knows(ContributionId id) {
        return contributions.fresh(it -> it.get(id.toString()).isPresent());
    }

    @Override
    public boolean knows(MeetingId id) {
        return bodyOf(id).isPresent();
    }

    /** Those of the contributions that are recorded, in the order asked for. */
    public List<ContributionDocument> contributions(List<ContributionId> ids, AsOf asOf) {
        return Asking.ask(
                        contributions,
                        asOf,
                        it -> ids.stream().flatMap(id -> it.get(id.toString()).stream()).toList())
                .value();
    }

    /** Whose meeting it was, including everything acknowledged before the question. */
    public Optional<MedBodyId> bodyOf(MeetingId id) {
        return meetings.fresh(it -> it.get(id.toString())).map(it -> it.details().bodyId());
    }

    /** The meetings of these bodies, in order of date. */
    public Answer<Page<MeetingDocument>> meetings(
            Set<MedBodyId> bodies, int page, int size, AsOf asOf) {
        List<String> scopes = bodies.stream().map(MeetingView::scope).toList();
        Comparator<MeetingDocument> order = Comparator.comparing(it -> it.details().date());
        return Asking.ask(meetings, asOf, it -> Asking.page(it, scopes, order, page, size));
    }

    public Answer<Page<MeetingDocument>> meetings(int page, int size, AsOf asOf) {
        return Asking.ask(meetings, asOf, it -> Asking.page(it, MeetingView.ALL, page, size));
    }

    /** A meeting without what was said there. */
    public Answer<Optional<MeetingDocument>> held(MeetingId id, AsOf asOf) {
        return Asking.ask(meetings, asOf, it -> it.get(id.toString()));
    }

    /** A meeting with everything that was said there. */
    public Answer<Optional<Recorded>> meeting(MeetingId id, AsOf asOf) {
        return meeting(id, 0, Integer.MAX_VALUE, asOf);
    }

    /** A meeting with a part of what was said there. */
    public Answer<Optional<Recorded>> meeting(MeetingId id, int page, int size, AsOf asOf) {
        var meeting = held(id, asOf);
        var said =
                Asking.ask(
                        contributions,
                        asOf,
                        it -> Asking.page(it, ContributionView.scope(id), page, size));
        return new Answer<>(
                Math.min(meeting.position(), said.position()),
                meeting.value().map(it -> recorded(it, said.value())));
    }

    private static Recorded recorded(MeetingDocument meeting, Page<ContributionDocument> said) {
        return new Recorded(
                meeting,
                said.items().stream()
                        .filter(it -> !it.hasBeenWithdrawn())
                        .map(ContributionDocument::contribution)
                        .toList(),
                said.total());
    }
}
