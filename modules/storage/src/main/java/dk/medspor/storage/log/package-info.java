/**
 * What every adapter of the log needs and none may have its own way: the bytes of a commit, the
 * chain, the group that shares a flush, and the checks that readers make.
 */
@NullMarked
package dk.medspor.storage.log;

import org.jspecify.annotations.NullMarked;
