package telar.device.emulator.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import telar.checks.memcheck.MemoryError;
import telar.checks.synccheck.SyncCheck;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.Finding.Kind;
import telar.device.SourceLocation;
import telar.device.emulator.text.Texts;
import telar.simt.abi.ArrivalFault;
import telar.simt.abi.BarrierFault;
import telar.simt.abi.CallSite;
import telar.simt.abi.DivisionFault;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.host.HostIssue;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.ThreadCoordinates;

/** Findings that are not made by an observer, and how equal ones are counted together. */
public final class Findings {

  private Findings() {}

  /** A memory error, of a kernel or (empty name) of host code. */
  public static Finding of(MemoryError error, String kernel) {
    Kind kind = Kind.valueOf(error.kind().name());
    SourceLocation where = new SourceLocation(error.file(), error.line(), error.column());
    return plain(kind, where, kernel, error.variable(), error.message());
  }

  /** A wrong call of the CUDA runtime. */
  public static Finding of(HostIssue issue) {
    return plain(
        Kind.valueOf(issue.kind().name()),
        location(issue.site()),
        "",
        issue.variable(),
        issue.message());
  }

  /** A launch that CUDA would refuse. */
  public static Finding badLaunch(String kernel, CallSite site, String problem) {
    return plain(Kind.BAD_LAUNCH, location(site), kernel, "", problem);
  }

  /** A divergent barrier that stopped an unobserved launch. */
  public static Finding of(BarrierFault fault, String kernel, LaunchGeometry geometry) {
    SyncCheck check = new SyncCheck();
    check
        .block(geometry, fault.linearBlock())
        .barrier(fault.site(), fault.arrived(), fault.alive());
    return new CheckFindings(kernel, geometry, access -> true)
        .divergent(check.divergentBarriers().get(0));
  }

  /** A barrier that counts other threads than those that come. */
  public static Finding of(ArrivalFault fault, String kernel, LaunchGeometry geometry) {
    BarrierSite site = fault.site();
    String message =
        Texts.FINDINGS.of(
            "arrival." + fault.kind().name().toLowerCase(Locale.ROOT),
            site.expression(),
            site.line(),
            new Places(geometry).block(fault.linearBlock()),
            fault.threads(),
            fault.expected(),
            fault.arrived());
    SourceLocation where = new SourceLocation(site.file(), site.line(), site.column());
    return plain(Kind.BARRIER_DIVERGENCE, where, kernel, "", message);
  }

  /** An integer that a kernel divides by zero. */
  public static Finding of(DivisionFault fault, String kernel) {
    AccessSite site = fault.site();
    ThreadCoordinates at = fault.thread();
    String divisor = site.variable();
    String message =
        Texts.FINDINGS.of(
            divisor.isEmpty() ? "division" : "division.by",
            site.expression(),
            site.line(),
            new Dim3(at.blockX(), at.blockY(), at.blockZ()),
            new Dim3(at.threadX(), at.threadY(), at.threadZ()));
    SourceLocation where = new SourceLocation(site.file(), site.line(), site.column());
    return plain(Kind.DIVISION_BY_ZERO, where, kernel, divisor, message);
  }

  private static SourceLocation location(CallSite site) {
    return new SourceLocation(site.file(), site.line(), site.column());
  }

  private static Finding plain(
      Kind kind, SourceLocation where, String kernel, String variable, String message) {
    return new Finding(
        kind, Codes.of(kind), where, OptionalInt.empty(), kernel, variable, message, 1);
  }

  /** A finding of a launch; one in a library's kernel is told at the learner's call. */
  public static Finding seenFrom(CallSite launch, Finding finding) {
    if (!CallSite.isLibrary(finding.location().file()) || launch.isInLibrary()) {
      return finding;
    }
    return new Finding(
        finding.kind(),
        finding.code(),
        location(launch),
        OptionalInt.empty(),
        finding.kernel(),
        finding.variable(),
        Texts.FINDINGS.of("library", launch.line(), finding.message()),
        finding.count());
  }

  /** The first finding, counting both. */
  static Finding counted(Finding first, Finding again) {
    return new Finding(
        first.kind(),
        first.code(),
        first.location(),
        first.otherLine(),
        first.kernel(),
        first.variable(),
        first.message(),
        first.count() + again.count());
  }

  /** One finding for each kind, place and variable, in order of first occurrence. */
  public static List<Finding> merged(Collection<Finding> findings) {
    Map<Object, Finding> byPlace = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byPlace.merge(place(finding), finding, Findings::counted);
    }
    return new ArrayList<>(byPlace.values());
  }

  /** Of a race, both lines: which access comes first may differ from launch to launch. */
  private static Object place(Finding finding) {
    SourceLocation where = finding.location();
    Object lines =
        finding.otherLine().isPresent()
            ? new TreeSet<>(List.of(where.line(), finding.otherLine().getAsInt()))
            : where;
    return List.of(finding.kind(), where.file(), lines, finding.variable());
  }
}
