/**
 * The ground floor of Midstream: what a Kubernetes migration costs and when it pays.
 *
 * <p>Start with {@link io.midstream.engine.Engine}: it takes a resolved {@link
 * io.midstream.engine.scenario.Scenario} and gives a {@link io.midstream.engine.Projection}. A
 * program builds a scenario with a {@link io.midstream.engine.scenario.ScenarioBuilder} and adds
 * kinds of lines of its own with a {@link io.midstream.engine.scenario.LineSource}. The tour, in
 * the order of the data:
 *
 * <ul>
 *   <li>{@code quantity} — fixed and uncertain numbers and the text they are written in;
 *   <li>{@code scenario} — the resolved, validated document: no files, no defaults left open;
 *   <li>{@code model} — the scenario unfolded into curves and lines;
 *   <li>{@code kernel} — evaluates them for one case or a block of trials;
 *   <li>{@code measure} — net present value, payback, internal rate of return, the bill notice …;
 *   <li>{@code explain} — why a figure is what it is, as a tree of records;
 *   <li>{@code sampling}, {@code simulation} — the uncertain inputs drawn, the measures
 *       distributed;
 *   <li>{@code sensitivity}, {@code goalseek}, {@code comparison}, {@code optimise} — the analyses;
 *   <li>{@code portfolio} — several plans summed over the calendar.
 * </ul>
 *
 * <p>Everything here is a pure function over immutable values. No file is read, nothing is printed,
 * and every thread that a simulation starts has ended when it returns. Money is {@code double} in
 * the scenario's one currency and is rounded only where it is shown; rates are fractions (8% is
 * 0.08); time is months.
 *
 * <p>The API of every package but {@code kernel} is stable: {@code src/api/midstream-engine.sig}
 * lists it, and the build fails on a change that would break a caller.
 */
@NullMarked
package io.midstream.engine;

import org.jspecify.annotations.NullMarked;
