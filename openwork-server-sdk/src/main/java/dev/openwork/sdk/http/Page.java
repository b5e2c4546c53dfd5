package dev.openwork.sdk.http;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list. Immutable.
 *
 * @param <T> the type of the elements
 */
public final class Page<T> {
  private final List<T> items;
  private final @Nullable String nextCursor;
  private final Function<String, Page<T>> loader;

  /**
   * Creates a page.
   *
   * @param nextCursor the cursor of the next page; null for the last page
   * @param loader loads the page of a cursor
   */
  public Page(List<T> items, @Nullable String nextCursor, Function<String, Page<T>> loader) {
    this.items = List.copyOf(items);
    this.nextCursor = nextCursor;
    this.loader = Objects.requireNonNull(loader, "loader");
  }

  /** Returns the elements of this page. */
  public List<T> items() {
    return items;
  }

  /** Returns the cursor of the next page; empty for the last page. */
  public Optional<String> nextCursor() {
    return Optional.ofNullable(nextCursor);
  }

  /** Loads the next page; empty after the last page. */
  public Optional<Page<T>> next() {
    return nextCursor().map(loader);
  }

  /**
   * Returns the elements of this page and of all following pages, which are loaded when the
   * iteration reaches them. Each iteration loads them again.
   */
  public AutoPager autoPager() {
    return new AutoPager();
  }

  @Override
  public String toString() {
    return "Page" + items;
  }

  /** The elements of a page and of all following pages. */
  public final class AutoPager implements Iterable<T> {
    private AutoPager() {}

    @Override
    public Iterator<T> iterator() {
      return new Elements<>(Page.this);
    }

    /** Returns the elements as a sequential stream. */
    public Stream<T> stream() {
      return StreamSupport.stream(spliterator(), false);
    }
  }

  private static final class Elements<T> implements Iterator<T> {
    private Page<T> page;
    private Iterator<T> current;

    Elements(Page<T> first) {
      page = first;
      current = first.items.iterator();
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext()) {
        Optional<Page<T>> next = page.next();
        if (next.isEmpty()) {
          return false;
        }
        page = next.get();
        current = page.items.iterator();
      }
      return true;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("There are no more elements");
      }
      return current.next();
    }
  }
}
