package dk.medspor.search;

import dk.medspor.eventlog.EventJson;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Tier;
import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.AgendaEvent.AgendaItemMadeConfidential;
import dk.medspor.meetings.ArrangementEvent.MeetingPlanned;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemOrigin;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.ProceedingsEvent.ItemConcluded;
import dk.medspor.meetings.TimeAndPlace;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.search.entries.BodyEntries;
import dk.medspor.search.entries.MeetingEntries;
import dk.medspor.status.agendas.MeetingDossierView;
import dk.medspor.status.bodydirectory.BodyDirectoryView;
import dk.medspor.status.confidential.ConfidentialItems;
import dk.medspor.status.confidential.ConfidentialItemsView;
import dk.medspor.status.confidential.ConfidentialMeeting;
import dk.medspor.status.confidential.Reader;
import dk.medspor.storage.Stores;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Bodies and their meetings, searched. */
final class SearchedTown implements AutoCloseable {

    static final MedBodyId OWN = new MedBodyId(new UUID(1, 1));
    static final MedBodyId OTHER = new MedBodyId(new UUID(1, 2));
    static final MeetingId MEETING = new MeetingId(new UUID(2, 1));
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    final TownLog log;
    private final Stores stores;
    private final ProjectedView<BodyHistory> bodies;
    private final ProjectedView<MeetingDossier> meetings;
    private final ProjectedView<ConfidentialMeeting> confidential;

    SearchedTown(Path data, TownLog log) {
        this.log = log;
        this.stores = EmbeddedStores.open(data, Clock.systemUTC());
        var json = EventJson.documents();
        this.bodies =
                ProjectedView.following(log, new BodyDirectoryView(), stores.documents(), json);
        this.meetings =
                ProjectedView.following(log, new MeetingDossierView(), stores.documents(), json);
        this.confidential =
                ProjectedView.following(log, new ConfidentialItemsView(), stores.documents(), json);
    }

    SearchIndex index(Path directory) {
        return SearchIndex.following(
                log,
                List.of(
                        new SearchedView<>(bodies, new BodyEntries()),
                        new SearchedView<>(meetings, new MeetingEntries())),
                directory);
    }

    /** What somebody finds who is a member of some bodies and may read everything else. */
    List<Hit> found(SearchIndex index, String words, MedBodyId... memberOf) {
        return found(index, words, Optional.empty(), memberOf);
    }

    List<Hit> found(
            SearchIndex index,
            String words,
            Optional<Set<MedBodyId>> within,
            MedBodyId... memberOf) {
        var reader = new Reader(Optional.of(Set.of(memberOf)));
        var question =
                new SearchQuestion(
                        SearchWords.of(words), Optional.empty(), Optional.empty(), within);
        var page =
                new Search(index, new ConfidentialItems(confidential, () -> reader))
                        .find(question, 0, 10, log.head())
                        .value();
        if (page.total() != page.items().size()) {
            throw new AssertionError("what is counted is not what is shown");
        }
        return page.items();
    }

    static BodyEstablished body(MedBodyId id, String name) {
        return new BodyEstablished(id, name, Tier.LOCAL, Optional.empty(), false, Optional.empty());
    }

    static MeetingPlanned meeting(String title) {
        return new MeetingPlanned(
                MEETING,
                DAY,
                new MeetingDetails(
                        OWN,
                        MeetingKind.ORDINARY,
                        DAY,
                        Protected.text(title),
                        Optional.of("81.38.06-P35-10-19")),
                TimeAndPlace.UNSAID,
                List.of());
    }

    static AgendaItemAdded item(int number, String title, String statement) {
        return new AgendaItemAdded(
                MEETING,
                number,
                DAY,
                OWN,
                new ItemContent(
                        Protected.text(title),
                        ItemPurpose.DECISION,
                        Optional.empty(),
                        List.of(),
                        Optional.of(Protected.text(statement))),
                ItemOrigin.PROPOSAL,
                Optional.empty());
    }

    static ItemConcluded concluded(int item, String text) {
        return new ItemConcluded(
                MEETING,
                item,
                DAY,
                new Conclusion(
                        Conclusion.Outcome.DISCUSSED, Protected.text(text), Optional.empty()),
                Optional.empty());
    }

    static AgendaItemMadeConfidential confidential(int item, String reason) {
        return new AgendaItemMadeConfidential(MEETING, item, Protected.text(reason));
    }

    @Override
    public void close() {
        bodies.close();
        meetings.close();
        confidential.close();
        stores.close();
    }
}
