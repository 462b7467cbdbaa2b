package dk.medspor.minutesimport;

import java.util.List;

/** An element of a draft that says where in the source it stands. */
public interface Sourced {

    /** The stretches of the source, in reading order. */
    List<Span> spans();
}
