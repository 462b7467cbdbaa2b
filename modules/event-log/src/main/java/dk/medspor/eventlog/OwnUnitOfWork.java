package dk.medspor.eventlog;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Leaves the unit of work of the caller, if there is one. A command that was handled within it
 * would record its events only when that one commits, long after the sender was told.
 */
final class OwnUnitOfWork {

    private OwnUnitOfWork() {}

    static void run(Runnable work) {
        if (!CurrentUnitOfWork.isStarted()) {
            work.run();
            return;
        }
        UnitOfWork<?> callers = CurrentUnitOfWork.get();
        CurrentUnitOfWork.clear(callers);
        try {
            work.run();
        } finally {
            CurrentUnitOfWork.set(callers);
        }
    }
}
