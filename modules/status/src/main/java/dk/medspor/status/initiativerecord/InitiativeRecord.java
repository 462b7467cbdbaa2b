package dk.medspor.status.initiativerecord;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeOwners;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.util.Optional;

/** Initiatives one by one. */
public final class InitiativeRecord implements InitiativeOwners {

    private final ProjectedView<InitiativeDocument> view;

    public InitiativeRecord(ProjectedView<InitiativeDocument> view) {
        this.view = view;
    }

    @Override
    public Optional<MedBodyId> ownerOf(InitiativeId id) {
        return view.fresh(it -> it.get(id.toString())).map(InitiativeDocument::ownerBodyId);
    }

    public Answer<Optional<InitiativeDocument>> initiative(InitiativeId id, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(id.toString()));
    }

    public Answer<Page<InitiativeDocument>> initiatives(int page, int size, AsOf asOf) {
        return Asking.ask(view, asOf, it -> Asking.page(it, InitiativeView.ALL, page, size));
    }
}
