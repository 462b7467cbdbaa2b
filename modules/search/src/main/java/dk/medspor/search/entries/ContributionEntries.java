package dk.medspor.search.entries;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.Place;
import dk.medspor.search.Entry;
import dk.medspor.search.SearchKind;
import dk.medspor.search.Searched;
import dk.medspor.search.Whereabouts;
import dk.medspor.status.meetingrecord.ContributionDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said at a meeting, as long as it counts, with what was found out about it. */
public record ContributionEntries(MeetingBodies meetings)
        implements Searched<ContributionDocument> {

    @Override
    public List<Entry> entries(ContributionDocument it) {
        return it.hasBeenWithdrawn() || isErased(it) ? List.of() : List.of(entry(it));
    }

    private static boolean isErased(ContributionDocument it) {
        return it.contribution().text().value().equals(Protected.WITHHELD);
    }

    private Entry entry(ContributionDocument it) {
        Contribution said = it.contribution();
        List<String> texts = new ArrayList<>(Texts.in(said));
        texts.remove(said.text().value());
        texts.addAll(Texts.in(it.need()));
        return Entry.of(
                SearchKind.CONTRIBUTION,
                new Whereabouts(
                        said.id().value(),
                        Optional.of(it.meetingId().value()),
                        said.place().flatMap(Place::group).map(GroupId::value),
                        Optional.empty()),
                said.text().value(),
                texts,
                meetings.of(it.meetingId()),
                Optional.of(it.saidOn()));
    }
}
