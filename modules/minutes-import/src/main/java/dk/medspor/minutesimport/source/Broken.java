package dk.medspor.minutesimport.source;

import dk.medspor.minutesimport.Refusal;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** A file that the library of its format gave up on, with whatever exception it has for that. */
final class Broken {

    private static final Logger LOG = System.getLogger(Broken.class.getName());

    private Broken() {}

    static Refusal refusal(Exception reason) {
        LOG.log(Level.DEBUG, "a file could not be read", reason);
        return new Refusal.Damaged();
    }
}
