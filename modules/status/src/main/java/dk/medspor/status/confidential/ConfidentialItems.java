package dk.medspor.status.confidential;

import dk.medspor.readmodels.ProjectedView;
import java.util.function.Supplier;

/**
 * The one rule of what is for members only: an item that is confidential now, and all that hangs on
 * it, is read by the members of the bodies whose meeting it is. It holds for everything that was
 * ever recorded, whatever day or position is asked about. Everything that shows words of items, a
 * search too, asks here.
 */
public final class ConfidentialItems {

    private final ProjectedView<ConfidentialMeeting> view;
    private final Supplier<Reader> reader;

    /**
     * @param reader who reads at this moment
     */
    public ConfidentialItems(ProjectedView<ConfidentialMeeting> view, Supplier<Reader> reader) {
        this.view = view;
        this.reader = reader;
    }

    /**
     * What whoever reads now may not read; includes every mark that was acknowledged before this
     * call.
     */
    public Hidden hidden() {
        return hiddenFrom(reader.get());
    }

    /** The same for somebody in particular. */
    public Hidden hiddenFrom(Reader somebody) {
        return new Hidden(
                view.fresh(it -> it.all(ConfidentialItemsView.WITH_ITEMS)).stream()
                        .filter(it -> !somebody.isMemberOfAny(it.bodies()))
                        .toList(),
                somebody);
    }
}
