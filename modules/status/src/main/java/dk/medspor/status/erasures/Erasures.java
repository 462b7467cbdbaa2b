package dk.medspor.status.erasures;

import dk.medspor.people.Erasure;
import dk.medspor.people.ErasureId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.util.List;
import java.util.Optional;

/** The cases of what is to be forgotten. */
public final class Erasures {

    private final ProjectedView<Erasure> view;

    public Erasures(ProjectedView<Erasure> view) {
        this.view = view;
    }

    public Answer<Optional<Erasure>> erasure(ErasureId id, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(id.toString()));
    }

    public Answer<Page<Erasure>> erasures(int page, int size, AsOf asOf) {
        return Asking.ask(view, asOf, it -> Asking.page(it, ErasureView.ALL, page, size));
    }

    /** Those that were agreed on and are not known to be carried out, by everything recorded. */
    public List<Erasure> due() {
        return view.fresh(it -> it.all(ErasureView.DUE));
    }
}
