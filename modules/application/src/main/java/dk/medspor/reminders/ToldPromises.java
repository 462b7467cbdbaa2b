package dk.medspor.reminders;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What everybody was told of, and as of which reminder: one record to an account, which nodes
 * change one after another. It is written before a letter goes, so that no promise is told twice;
 * what a letter that was refused would have told is free again.
 */
final class ToldPromises {

    private static final String KIND = "reminded";
    private static final TypeReference<TreeMap<String, LocalDate>> TOLD = new TypeReference<>() {};

    private final RecordStore records;
    private final JsonMapper json;

    ToldPromises(RecordStore records, JsonMapper json) {
        this.records = records;
        this.json = json;
    }

    /** Claims those that an account is to be told of today and was not told of yet. */
    List<OpenPromise> claim(UUID account, List<OpenPromise> promises, LocalDate today) {
        while (true) {
            Optional<StoredRecord> kept = records.get(KIND, account.toString());
            Map<String, LocalDate> told = kept.map(this::read).orElseGet(TreeMap::new);
            List<OpenPromise> untold = promises.stream().filter(isUntold(told, today)).toList();
            if (untold.isEmpty()) {
                return untold;
            }
            told.values().removeIf(it -> it.isBefore(today.minus(ReminderDays.LONGEST_LAST)));
            told.putAll(days(untold, today));
            if (write(account, kept, told)) {
                return untold;
            }
        }
    }

    /** Gives up what was claimed today, so that it can be claimed again. */
    void release(UUID account, List<OpenPromise> claimed, LocalDate today) {
        boolean released = false;
        while (!released) {
            Optional<StoredRecord> kept = records.get(KIND, account.toString());
            Map<String, LocalDate> told = kept.map(this::read).orElseGet(TreeMap::new);
            told.entrySet().removeAll(days(claimed, today).entrySet());
            released = write(account, kept, told);
        }
    }

    private static Predicate<OpenPromise> isUntold(Map<String, LocalDate> told, LocalDate today) {
        return promise ->
                ReminderDays.lastBy(today, promise.due())
                        .filter(
                                day ->
                                        told.getOrDefault(promise.key(), LocalDate.MIN)
                                                .isBefore(day))
                        .isPresent();
    }

    private static Map<String, LocalDate> days(List<OpenPromise> promises, LocalDate today) {
        Map<String, LocalDate> days = new HashMap<>();
        promises.forEach(
                it ->
                        ReminderDays.lastBy(today, it.due())
                                .ifPresent(day -> days.put(it.key(), day)));
        return days;
    }

    private Map<String, LocalDate> read(StoredRecord kept) {
        return json.readValue(kept.body(), TOLD);
    }

    private boolean write(UUID account, Optional<StoredRecord> seen, Map<String, LocalDate> told) {
        return records.put(
                KIND,
                account.toString(),
                seen.map(StoredRecord::version).orElse(RecordStore.NEW),
                json.writeValueAsBytes(told));
    }
}
