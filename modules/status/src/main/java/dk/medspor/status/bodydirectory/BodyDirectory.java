package dk.medspor.status.bodydirectory;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.medbodies.Tier;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bodies, for readers and for the rules of other modules. */
public final class BodyDirectory implements MedBodyRegister {

    private final ProjectedView<MedBodyProfile> view;

    public BodyDirectory(ProjectedView<MedBodyProfile> view) {
        this.view = view;
    }

    @Override
    public Optional<MedBodyProfile> find(MedBodyId id) {
        return view.fresh(it -> it.get(id.toString()));
    }

    @Override
    public List<MedBodyProfile> ofTier(Tier tier) {
        return view.fresh(it -> it.all(BodyDirectoryView.scope(tier)));
    }

    public Answer<Optional<MedBodyProfile>> body(MedBodyId id, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(id.toString()));
    }

    public Answer<Page<MedBodyProfile>> bodies(int page, int size, AsOf asOf) {
        return Asking.ask(view, asOf, it -> Asking.page(it, BodyDirectoryView.ALL, page, size));
    }

    /** All bodies in order of name: a few hundred at the most. */
    public List<MedBodyProfile> everyBody(AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.all(BodyDirectoryView.ALL)).value();
    }

    /** Those of the given bodies that are known, in order of name. */
    public Answer<Page<MedBodyProfile>> bodies(
            Set<MedBodyId> within, int page, int size, AsOf asOf) {
        return Asking.ask(
                view,
                asOf,
                state -> {
                    List<MedBodyProfile> known =
                            within.stream()
                                    .flatMap(it -> state.get(it.toString()).stream())
                                    .sorted(Comparator.comparing(MedBodyProfile::name))
                                    .toList();
                    return Page.of(known, page, size);
                });
    }

    /** The names of those bodies that are known. */
    public Map<MedBodyId, String> names(Collection<MedBodyId> ids, AsOf asOf) {
        return Asking.ask(
                        view,
                        asOf,
                        state -> {
                            Map<MedBodyId, String> names = new HashMap<>();
                            for (MedBodyId id : ids) {
                                state.get(id.toString()).ifPresent(it -> names.put(id, it.name()));
                            }
                            return names;
                        })
                .value();
    }
}
