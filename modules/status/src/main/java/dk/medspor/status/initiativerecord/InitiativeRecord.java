package dk.medspor.status.initiativerecord;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeOwners;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.StartedInitiatives;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Initiatives one by one. */
public final class InitiativeRecord implements InitiativeOwners, StartedInitiatives {

    private final ProjectedView<InitiativeDocument> view;

    public InitiativeRecord(ProjectedView<InitiativeDocument> view) {
        this.view = view;
    }

    @Override
    public Optional<MedBodyId> ownerOf(InitiativeId id) {
        return view.fresh(it -> it.get(id.toString())).map(InitiativeDocument::ownerBodyId);
    }

    @Override
    public Optional<LocalDate> startedOn(InitiativeId id) {
        return view.fresh(it -> it.get(id.toString()))
                .flatMap(InitiativeDocument::chain)
                .map(ObligationChain::startedOn);
    }

    public Answer<Optional<InitiativeDocument>> initiative(InitiativeId id, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(id.toString()));
    }

    public Answer<Page<InitiativeDocument>> initiatives(int page, int size, AsOf asOf) {
        return Asking.ask(view, asOf, it -> Asking.page(it, InitiativeView.ALL, page, size));
    }

    /** The initiatives that these bodies own, in order of title. */
    public Answer<Page<InitiativeDocument>> initiatives(
            Set<MedBodyId> owners, int page, int size, AsOf asOf) {
        List<String> scopes = owners.stream().map(InitiativeView::scope).toList();
        Comparator<InitiativeDocument> order = Comparator.comparing(it -> it.title().value());
        return Asking.ask(view, asOf, it -> Asking.page(it, scopes, order, page, size));
    }
}
