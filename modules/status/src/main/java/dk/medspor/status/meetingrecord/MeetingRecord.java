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

    /** A meeting and the contributions that count, in the order of the notes. */
    public record Recorded(MeetingDocument meeting, List<Contribution> contributions) {}

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

    public Answer<Optional<Recorded>> meeting(MeetingId id, AsOf asOf) {
        var meeting = Asking.ask(meetings, asOf, it -> it.get(id.toString()));
        var said = Asking.ask(contributions, asOf, it -> it.all(ContributionView.scope(id)));
        return new Answer<>(
                Math.min(meeting.position(), said.position()),
                meeting.value()
                        .map(
                                it ->
                                        new Recorded(
                                                it,
                                                said.value().stream()
                                                        .filter(point -> !point.hasBeenWithdrawn())
                                                        .map(ContributionDocument::contribution)
                                                        .toList())));
    }
}
