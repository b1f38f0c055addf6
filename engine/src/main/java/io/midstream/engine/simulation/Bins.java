package io.midstream.engine.simulation;

import com.datadoghq.sketch.ddsketch.encoding.Flag;
import com.datadoghq.sketch.ddsketch.encoding.Output;
import com.datadoghq.sketch.ddsketch.store.Bin;
import com.datadoghq.sketch.ddsketch.store.BinAcceptor;
import com.datadoghq.sketch.ddsketch.store.Store;
import com.datadoghq.sketch.ddsketch.store.UnboundedSizeDenseStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * The counts of a sketch's bins, in pages that are there once something is in them.
 *
 * <p>The library has such a store too, but merging fails in it (version 0.8.3), and its dense store
 * takes room for all bins between the smallest and the largest: of sums that come near 0, tens of
 * thousands. Also, a large simulation from the command line goes through its bins but once, and a
 * loop that is entered once is interpreted; a method for a page is called so often that it is
 * compiled.
 */
final class Bins implements Store {
  private static final int PAGE_BITS = 6;

  /** Bins of a page; a page begins at a multiple of this. */
  static final int PAGE = 1 << PAGE_BITS;

  private static final double[] NOTHING = {};

  /** Room for pages that is made beyond the one that is needed. */
  private static final int SPARE = 64;

  private double[][] pages = {};

  /** The number of the first of these pages. */
  private int first;

  private double total;

  @Override
  public void add(int index, double count) {
    page(index >> PAGE_BITS)[index & (PAGE - 1)] += count;
    total += count;
  }

  /** Adds counts of the page that begins at an index, and sets them to 0. */
  void move(int index, int[] counts, int from) {
    double[] page = page(index >> PAGE_BITS);
    long sum = 0;
    for (int i = 0; i < PAGE; i++) {
      int count = counts[from + i];
      counts[from + i] = 0;
      page[i] += count;
      sum += count;
    }
    total += sum;
  }

  private double[] page(int number) {
    if (pages.length == 0) {
      first = number;
    }
    int place = number - first;
    if (place < 0 || place >= pages.length) {
      makeRoom(
          place < 0 ? number - SPARE : first, place < 0 ? first + pages.length : number + SPARE);
      place = number - first;
    }
    if (pages[place].length == 0) {
      pages[place] = new double[PAGE];
    }
    return pages[place];
  }

  private void makeRoom(int from, int end) {
    double[][] more = new double[end - from][];
    Arrays.fill(more, NOTHING);
    System.arraycopy(pages, 0, more, first - from, pages.length);
    pages = more;
    first = from;
  }

  @Override
  public void mergeWith(Store store) {
    store.forEach(this::add);
  }

  @Override
  public void forEach(BinAcceptor acceptor) {
    for (int p = 0; p < pages.length; p++) {
      ascending(pages[p], (first + p) << PAGE_BITS, acceptor);
    }
  }

  private static void ascending(double[] page, int start, BinAcceptor acceptor) {
    for (int i = 0; i < page.length; i++) {
      if (page[i] > 0) {
        acceptor.accept(start + i, page[i]);
      }
    }
  }

  /** Takes a page of bins. */
  interface PageSink {
    /** Takes the counts of the bins from one on. */
    void page(int start, double[] counts);
  }

  /** Gives copies of the pages from the first to the last. */
  void pages(PageSink sink) {
    for (int p = 0; p < pages.length; p++) {
      sink.page((first + p) << PAGE_BITS, pages[p].clone());
    }
  }

  /**
   * Gives copies of the pages from the last to the first, each with its bins from last to first.
   */
  void pagesDescending(PageSink sink) {
    for (int p = pages.length - 1; p >= 0; p--) {
      sink.page((first + p) << PAGE_BITS, reversed(pages[p]));
    }
  }

  private static double[] reversed(double[] page) {
    double[] reversed = new double[page.length];
    for (int i = 0; i < page.length; i++) {
      reversed[i] = page[page.length - 1 - i];
    }
    return reversed;
  }

  @Override
  public double getTotalCount() {
    return total;
  }

  @Override
  public boolean isEmpty() {
    return total == 0;
  }

  @Override
  public Store copy() {
    Bins copy = new Bins();
    copy.mergeWith(this);
    return copy;
  }

  @Override
  public void clear() {
    pages = new double[0][];
    total = 0;
  }

  @Override
  public Iterator<Bin> getAscendingIterator() {
    return bins().iterator();
  }

  @Override
  public Iterator<Bin> getDescendingIterator() {
    List<Bin> bins = bins();
    Collections.reverse(bins);
    return bins.iterator();
  }

  private List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    forEach((index, count) -> bins.add(new Bin(index, count)));
    return bins;
  }

  /** As the library's dense store does it. */
  @Override
  public void encode(Output output, Flag.Type type) throws IOException {
    Store dense = new UnboundedSizeDenseStore();
    dense.mergeWith(this);
    dense.encode(output, type);
  }
}
