package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import io.firegrade.source.InputException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * What a refusal of hostile text may cost. Time is that of the processor for the calling thread, so that a busy machine changes
 * nothing; memory is all that the thread allocates, so that no more can ever be held at once. It grows with the text alone.
 */
public final class Refusal {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final long MEGABYTE = 1L << 20;
    private static final long BYTES_PER_CHARACTER = 600;

    private Refusal() {}

    /**
     * Asserts that input is refused in under two seconds and in bounded memory.
     *
     * @param size how many characters the input has
     */
    public static InputException of(long size, ThrowingCallable reading) {
        long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
        long timeBefore = THREADS.getCurrentThreadCpuTime();
        Throwable thrown = catchThrowable(reading);
        Duration time = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - timeBefore);
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
        assertThat(thrown).isInstanceOf(InputException.class);
        InputException refusal = (InputException) thrown;
        assertThat(refusal.problems()).isNotEmpty();
        assertThat(time).isLessThan(LONGEST);
        assertThat(bytes).isLessThan(50 * MEGABYTE + BYTES_PER_CHARACTER * size);
        return refusal;
    }
}
