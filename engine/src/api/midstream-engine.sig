#Signature file v4.1
#Version 1.0

CLSS public final io.midstream.engine.BeyondHorizon
cons public init(io.midstream.engine.model.Line,double)
meth public double amount()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.model.Line line()
supr java.lang.Record
hfds amount,line

CLSS public final io.midstream.engine.Engine
meth public static boolean overflows(io.midstream.engine.scenario.Scenario)
meth public static io.midstream.engine.Projection project(io.midstream.engine.scenario.Scenario)
meth public static java.util.List<io.midstream.engine.model.Line> linesOnEmptyCurves(io.midstream.engine.scenario.Scenario)
meth public static java.util.Optional<io.midstream.engine.Projection> projectWithoutTokenPrices(io.midstream.engine.scenario.Scenario)
supr java.lang.Object
hfds NEGLIGIBLE_SHARE

CLSS public final io.midstream.engine.LineFlow
cons public init(io.midstream.engine.model.Line,io.midstream.engine.Series)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.Series flow()
meth public io.midstream.engine.model.Line line()
supr java.lang.Record
hfds flow,line

CLSS public final io.midstream.engine.Projection
cons public init(io.midstream.engine.model.Model,io.midstream.engine.kernel.Evaluation,java.util.List<io.midstream.engine.kernel.WaveTimes>,java.util.Map<io.midstream.engine.scenario.ScheduleCurve,io.midstream.engine.Series>,java.util.Optional<io.midstream.engine.TokenUse>,java.util.List<io.midstream.engine.LineFlow>,io.midstream.engine.Series,io.midstream.engine.Series,io.midstream.engine.Series,io.midstream.engine.Series,io.midstream.engine.Series,io.midstream.engine.Series,io.midstream.engine.Series,io.midstream.engine.Series,io.midstream.engine.measure.Measures,java.util.List<io.midstream.engine.BeyondHorizon>)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int horizon()
meth public io.midstream.engine.Series benefit()
meth public io.midstream.engine.Series cumulative()
meth public io.midstream.engine.Series curve(io.midstream.engine.scenario.ScheduleCurve)
meth public io.midstream.engine.Series discounted()
meth public io.midstream.engine.Series move()
meth public io.midstream.engine.Series moveBill()
meth public io.midstream.engine.Series net()
meth public io.midstream.engine.Series stay()
meth public io.midstream.engine.Series stayBill()
meth public io.midstream.engine.kernel.Evaluation evaluation()
meth public io.midstream.engine.measure.Measures measures()
meth public io.midstream.engine.measure.SteadyState steadyState(int)
meth public io.midstream.engine.model.Model model()
meth public io.midstream.engine.scenario.Scenario scenario()
meth public java.util.List<io.midstream.engine.BeyondHorizon> beyondHorizon()
meth public java.util.List<io.midstream.engine.LineFlow> lines()
meth public java.util.List<io.midstream.engine.kernel.WaveTimes> waves()
meth public java.util.Map<io.midstream.engine.scenario.ScheduleCurve,io.midstream.engine.Series> curves()
meth public java.util.Optional<io.midstream.engine.TokenUse> tokens()
supr java.lang.Record
hfds benefit,beyondHorizon,cumulative,curves,discounted,evaluation,lines,measures,model,move,moveBill,net,stay,stayBill,tokens,waves

CLSS public final io.midstream.engine.Series
meth public !varargs static io.midstream.engine.Series of(double[])
meth public boolean equals(java.lang.Object)
meth public double get(int)
meth public double sum()
meth public double[] toArray()
meth public int hashCode()
meth public int lastPeriod()
meth public java.lang.String toString()
meth public java.util.stream.DoubleStream stream()
supr java.lang.Object
hfds values

CLSS public final io.midstream.engine.TokenUse
cons public init(double,io.midstream.engine.Series,io.midstream.engine.Series)
meth public double supply()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.Series move()
meth public io.midstream.engine.Series stay()
supr java.lang.Record
hfds move,stay,supply

CLSS public final io.midstream.engine.comparison.Comparison
cons public init(io.midstream.engine.Projection,io.midstream.engine.Projection,int,long,java.util.Map<io.midstream.engine.measure.Measure,io.midstream.engine.comparison.PairedDifference>,io.midstream.engine.comparison.NpvBridge)
fld public final static int MOST_TRIALS = 1000000
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int trials()
meth public io.midstream.engine.Projection first()
meth public io.midstream.engine.Projection second()
meth public io.midstream.engine.comparison.NpvBridge bridge()
meth public io.midstream.engine.comparison.PairedDifference difference(io.midstream.engine.measure.Measure)
meth public java.util.Map<io.midstream.engine.measure.Measure,io.midstream.engine.comparison.PairedDifference> differences()
meth public long seed()
meth public static io.midstream.engine.comparison.Comparison of(io.midstream.engine.scenario.Scenario,io.midstream.engine.scenario.Scenario,int,long)
supr java.lang.Record
hfds bridge,differences,first,second,seed,trials

CLSS public final io.midstream.engine.comparison.NpvBridge
cons public init(double,double,java.util.List<io.midstream.engine.comparison.NpvBridge$Step>,java.util.List<io.midstream.engine.comparison.NpvBridge$Step>,double)
cons public init(double,double,java.util.List<io.midstream.engine.comparison.NpvBridge$Step>,java.util.List<io.midstream.engine.comparison.NpvBridge$Step>,double,java.util.List<java.lang.String>)
innr public final static Step
meth public double from()
meth public double structure()
meth public double to()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.util.List<io.midstream.engine.comparison.NpvBridge$Step> inputs()
meth public java.util.List<io.midstream.engine.comparison.NpvBridge$Step> lines()
meth public java.util.List<java.lang.String> structureOf()
supr java.lang.Record
hfds EVERY_ORDER,from,inputs,lines,structure,structureOf,to
hcls Changes

CLSS public final static io.midstream.engine.comparison.NpvBridge$Step
 outer io.midstream.engine.comparison.NpvBridge
cons public init(java.lang.String,double)
meth public double amount()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String name()
supr java.lang.Record
hfds amount,name

CLSS public final io.midstream.engine.comparison.PairedDifference
cons public init(io.midstream.engine.measure.Measure,java.util.OptionalDouble,java.util.OptionalDouble,int,java.util.Optional<io.midstream.engine.simulation.Estimate>,java.util.Map<java.lang.Integer,java.lang.Double>,io.midstream.engine.simulation.Estimate,io.midstream.engine.simulation.Estimate)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int trials()
meth public io.midstream.engine.measure.Measure measure()
meth public io.midstream.engine.simulation.Estimate equal()
meth public io.midstream.engine.simulation.Estimate secondBetter()
meth public java.util.Map<java.lang.Integer,java.lang.Double> percentiles()
meth public java.util.Optional<io.midstream.engine.simulation.Estimate> mean()
meth public java.util.OptionalDouble first()
meth public java.util.OptionalDouble second()
supr java.lang.Record
hfds PERCENTS,ROUNDING,equal,first,mean,measure,percentiles,second,secondBetter,trials

CLSS abstract interface io.midstream.engine.comparison.package-info
 anno 0 org.jspecify.annotations.NullMarked()

CLSS public final io.midstream.engine.explain.Explain
meth public static io.midstream.engine.explain.Explanation cell(io.midstream.engine.Projection,io.midstream.engine.model.Line,int)
meth public static io.midstream.engine.explain.Explanation curve(io.midstream.engine.Projection,io.midstream.engine.scenario.ScheduleCurve,int)
meth public static io.midstream.engine.explain.Explanation measure(io.midstream.engine.Projection,io.midstream.engine.measure.Measure)
meth public static java.util.List<io.midstream.engine.model.Line> linesNamed(io.midstream.engine.Projection,java.lang.String)
supr java.lang.Object

CLSS public final io.midstream.engine.explain.Explanation
cons public init(java.lang.String,java.util.OptionalDouble,io.midstream.engine.scenario.Unit,java.lang.String,java.util.Optional<java.lang.String>,java.util.List<io.midstream.engine.explain.Explanation>)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Unit unit()
meth public java.lang.String formula()
meth public java.lang.String label()
meth public java.util.List<io.midstream.engine.explain.Explanation> children()
meth public java.util.Optional<java.lang.String> path()
meth public java.util.OptionalDouble value()
supr java.lang.Record
hfds children,formula,label,path,unit,value

CLSS abstract interface io.midstream.engine.explain.package-info
 anno 0 org.jspecify.annotations.NullMarked()

CLSS public abstract interface io.midstream.engine.goalseek.GoalAnswer
innr public final static End
innr public final static Found
innr public final static NotBracketed
innr public final static Several
innr public final static Solution

CLSS public final static io.midstream.engine.goalseek.GoalAnswer$End
 outer io.midstream.engine.goalseek.GoalAnswer
cons public init(double,java.util.OptionalDouble)
meth public double value()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.util.OptionalDouble measure()
supr java.lang.Record
hfds measure,value

CLSS public final static io.midstream.engine.goalseek.GoalAnswer$Found
 outer io.midstream.engine.goalseek.GoalAnswer
cons public init(io.midstream.engine.goalseek.GoalAnswer$Solution)
intf io.midstream.engine.goalseek.GoalAnswer
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.goalseek.GoalAnswer$Solution solution()
supr java.lang.Record
hfds solution

CLSS public final static io.midstream.engine.goalseek.GoalAnswer$NotBracketed
 outer io.midstream.engine.goalseek.GoalAnswer
cons public init(io.midstream.engine.goalseek.GoalAnswer$End,io.midstream.engine.goalseek.GoalAnswer$End)
intf io.midstream.engine.goalseek.GoalAnswer
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.goalseek.GoalAnswer$End high()
meth public io.midstream.engine.goalseek.GoalAnswer$End low()
supr java.lang.Record
hfds high,low

CLSS public final static io.midstream.engine.goalseek.GoalAnswer$Several
 outer io.midstream.engine.goalseek.GoalAnswer
cons public init(java.util.List<io.midstream.engine.goalseek.GoalAnswer$Solution>)
intf io.midstream.engine.goalseek.GoalAnswer
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.util.List<io.midstream.engine.goalseek.GoalAnswer$Solution> solutions()
supr java.lang.Record
hfds solutions

CLSS public final static io.midstream.engine.goalseek.GoalAnswer$Solution
 outer io.midstream.engine.goalseek.GoalAnswer
cons public init(double,double,boolean)
cons public init(double,double,boolean,double,double)
meth public boolean interval()
meth public boolean jump()
meth public double from()
meth public double reached()
meth public double to()
meth public double value()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
supr java.lang.Record
hfds from,jump,reached,to,value

CLSS public final io.midstream.engine.goalseek.GoalSeek
innr public abstract interface static At
innr public final static !enum BaseCase
innr public final static Between
innr public final static Percentile
meth public static io.midstream.engine.goalseek.GoalAnswer$End end(io.midstream.engine.scenario.Scenario,io.midstream.engine.measure.Measure,io.midstream.engine.scenario.Input,double,io.midstream.engine.goalseek.GoalSeek$At)
meth public static io.midstream.engine.goalseek.GoalAnswer seek(io.midstream.engine.scenario.Scenario,io.midstream.engine.measure.Measure,double,io.midstream.engine.scenario.Input,io.midstream.engine.goalseek.GoalSeek$Between,io.midstream.engine.goalseek.GoalSeek$At)
meth public static io.midstream.engine.goalseek.GoalSeek$Between usualRange(io.midstream.engine.scenario.Input)
supr java.lang.Object
hfds BISECTIONS,EDGE,EDGE_SAMPLED,MISS,MOST_EVALUATIONS,MOST_GAPS,SCAN_STEPS,SCAN_STEPS_SAMPLED,at,draws,input,measure,scenario
hcls Place,Search

CLSS public abstract interface static io.midstream.engine.goalseek.GoalSeek$At
 outer io.midstream.engine.goalseek.GoalSeek

CLSS public final static !enum io.midstream.engine.goalseek.GoalSeek$BaseCase
 outer io.midstream.engine.goalseek.GoalSeek
fld public final static io.midstream.engine.goalseek.GoalSeek$BaseCase BASE_CASE
intf io.midstream.engine.goalseek.GoalSeek$At
meth public static io.midstream.engine.goalseek.GoalSeek$BaseCase valueOf(java.lang.String)
meth public static io.midstream.engine.goalseek.GoalSeek$BaseCase[] values()
supr java.lang.Enum<io.midstream.engine.goalseek.GoalSeek$BaseCase>

CLSS public final static io.midstream.engine.goalseek.GoalSeek$Between
 outer io.midstream.engine.goalseek.GoalSeek
cons public init(double,double)
meth public double from()
meth public double to()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
supr java.lang.Record
hfds from,to

CLSS public final static io.midstream.engine.goalseek.GoalSeek$Percentile
 outer io.midstream.engine.goalseek.GoalSeek
cons public init(int,int,long)
intf io.midstream.engine.goalseek.GoalSeek$At
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int percent()
meth public int trials()
meth public long seed()
supr java.lang.Record
hfds percent,seed,trials

CLSS abstract interface io.midstream.engine.goalseek.package-info
 anno 0 org.jspecify.annotations.NullMarked()

CLSS public abstract interface io.midstream.engine.measure.Answer
innr public final static None
innr public final static NotUnique
innr public final static Value
meth public java.lang.String reason()
meth public java.util.OptionalDouble single()

CLSS public final static io.midstream.engine.measure.Answer$None
 outer io.midstream.engine.measure.Answer
cons public init(java.lang.String)
intf io.midstream.engine.measure.Answer
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String reason()
supr java.lang.Record
hfds reason

CLSS public final static io.midstream.engine.measure.Answer$NotUnique
 outer io.midstream.engine.measure.Answer
cons public init(java.util.List<java.lang.Double>)
intf io.midstream.engine.measure.Answer
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.util.List<java.lang.Double> candidates()
supr java.lang.Record
hfds candidates

CLSS public final static io.midstream.engine.measure.Answer$Value
 outer io.midstream.engine.measure.Answer
cons public init(double)
intf io.midstream.engine.measure.Answer
meth public double value()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
supr java.lang.Record
hfds value

CLSS public final !enum io.midstream.engine.measure.Measure
fld public final static io.midstream.engine.measure.Measure BILL_REDUCTION
fld public final static io.midstream.engine.measure.Measure BREAK_EVEN
fld public final static io.midstream.engine.measure.Measure BREAK_EVEN_FROM_CUTOVER
fld public final static io.midstream.engine.measure.Measure BREAK_EVEN_FROM_PROGRAMME
fld public final static io.midstream.engine.measure.Measure COMPLETE
fld public final static io.midstream.engine.measure.Measure CUTOVER
fld public final static io.midstream.engine.measure.Measure DISCOUNTED_PAYBACK
fld public final static io.midstream.engine.measure.Measure FIRST_MONTH_BELOW
fld public final static io.midstream.engine.measure.Measure INVESTMENT
fld public final static io.midstream.engine.measure.Measure IRR
fld public final static io.midstream.engine.measure.Measure MIRR
fld public final static io.midstream.engine.measure.Measure MONTHS_ABOVE
fld public final static io.midstream.engine.measure.Measure MONTHS_OVERSPENT
fld public final static io.midstream.engine.measure.Measure NET
fld public final static io.midstream.engine.measure.Measure NPV
fld public final static io.midstream.engine.measure.Measure OVERRUN
fld public final static io.midstream.engine.measure.Measure OVERSPEND
fld public final static io.midstream.engine.measure.Measure PARALLEL_RUNNING
fld public final static io.midstream.engine.measure.Measure PEAK_BILL_INCREASE
fld public final static io.midstream.engine.measure.Measure PEAK_BILL_MONTH
fld public final static io.midstream.engine.measure.Measure PEAK_FUNDING
fld public final static io.midstream.engine.measure.Measure PEAK_FUNDING_MONTH
fld public final static io.midstream.engine.measure.Measure PEAK_TOKENS
fld public final static io.midstream.engine.measure.Measure PROGRAM_START
fld public final static io.midstream.engine.measure.Measure PV_INVESTMENT
fld public final static io.midstream.engine.measure.Measure ROI
fld public final static io.midstream.engine.measure.Measure TOKEN_SLIP
meth public boolean moreIsBetter()
meth public boolean neverHappensWithoutValue()
meth public io.midstream.engine.scenario.Unit unit()
meth public java.lang.String definition()
meth public java.lang.String documentName()
meth public java.lang.String label()
meth public static io.midstream.engine.measure.Measure valueOf(java.lang.String)
meth public static io.midstream.engine.measure.Measure[] values()
meth public static java.util.Optional<io.midstream.engine.measure.Measure> named(java.lang.String)
supr java.lang.Enum<io.midstream.engine.measure.Measure>
hfds definition,documentName,label,unit

CLSS public final io.midstream.engine.measure.Measures
meth public io.midstream.engine.measure.Answer answer(io.midstream.engine.measure.Measure)
meth public java.util.Map<io.midstream.engine.measure.Measure,io.midstream.engine.measure.Answer> answers()
meth public java.util.OptionalDouble value(io.midstream.engine.measure.Measure)
meth public static double billTolerance(io.midstream.engine.kernel.Evaluation,int)
meth public static double discountFactor(io.midstream.engine.kernel.Evaluation,int,int)
meth public static double[] net(io.midstream.engine.kernel.Evaluation,int)
meth public static io.midstream.engine.measure.Measures of(io.midstream.engine.kernel.Evaluation,int)
supr java.lang.Object
hfds TOKEN_MEASURES,answers

CLSS public final io.midstream.engine.measure.RateOfReturn
meth public static io.midstream.engine.measure.Answer irr(double[])
meth public static io.midstream.engine.measure.Answer mirr(double[],double)
supr java.lang.Object
hfds HIGHEST,LOWEST,SCAN_STEPS,WIDEST,firstFlow,flows,lastFlow

CLSS public final io.midstream.engine.measure.SteadyState
cons public init(int,io.midstream.engine.measure.TotalCost,io.midstream.engine.measure.TotalCost)
fld public final static int DEFAULT_MONTHS = 36
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int months()
meth public io.midstream.engine.measure.TotalCost move()
meth public io.midstream.engine.measure.TotalCost stay()
meth public static io.midstream.engine.measure.SteadyState of(io.midstream.engine.kernel.Evaluation,java.util.Map<io.midstream.engine.model.Line,io.midstream.engine.kernel.Grid>,int,int)
supr java.lang.Record
hfds months,move,stay
hcls Sum

CLSS public final io.midstream.engine.measure.TotalCost
cons public init(java.util.Map<io.midstream.engine.scenario.Category,java.lang.Double>,double)
meth public double investment()
meth public double run(io.midstream.engine.scenario.Category)
meth public double total()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.util.Map<io.midstream.engine.scenario.Category,java.lang.Double> run()
supr java.lang.Record
hfds investment,run

CLSS abstract interface io.midstream.engine.measure.package-info
 anno 0 org.jspecify.annotations.NullMarked()

CLSS public abstract interface io.midstream.engine.model.Amount
innr public final static Complement
innr public final static EngineerDays
innr public final static Of
innr public final static Product
meth public !varargs static io.midstream.engine.model.Amount product(io.midstream.engine.model.Amount[])
meth public static io.midstream.engine.model.Amount of(io.midstream.engine.scenario.Input)

CLSS public final static io.midstream.engine.model.Amount$Complement
 outer io.midstream.engine.model.Amount
cons public init(io.midstream.engine.model.Amount)
intf io.midstream.engine.model.Amount
meth public boolean equals(java.lang.Object)
meth public final java.lang.String toString()
meth public int hashCode()
meth public io.midstream.engine.model.Amount of()
supr java.lang.Record
hfds of

CLSS public final static io.midstream.engine.model.Amount$EngineerDays
 outer io.midstream.engine.model.Amount
cons public init()
intf io.midstream.engine.model.Amount
meth public boolean equals(java.lang.Object)
meth public final java.lang.String toString()
meth public int hashCode()
supr java.lang.Record

CLSS public final static io.midstream.engine.model.Amount$Of
 outer io.midstream.engine.model.Amount
cons public init(io.midstream.engine.scenario.Input)
intf io.midstream.engine.model.Amount
meth public boolean equals(java.lang.Object)
meth public final java.lang.String toString()
meth public int hashCode()
meth public io.midstream.engine.scenario.Input input()
supr java.lang.Record
hfds input

CLSS public final static io.midstream.engine.model.Amount$Product
 outer io.midstream.engine.model.Amount
cons public init(java.util.List<io.midstream.engine.model.Amount>)
intf io.midstream.engine.model.Amount
meth public boolean equals(java.lang.Object)
meth public final java.lang.String toString()
meth public int hashCode()
meth public java.util.List<io.midstream.engine.model.Amount> factors()
supr java.lang.Record
hfds factors

CLSS public abstract interface io.midstream.engine.model.Curve
innr public final static Scheduled
innr public final static TokensHeld
meth public boolean is(io.midstream.engine.scenario.ScheduleCurve)
meth public static io.midstream.engine.model.Curve of(io.midstream.engine.scenario.ScheduleCurve)

CLSS public final static io.midstream.engine.model.Curve$Scheduled
 outer io.midstream.engine.model.Curve
cons public init(io.midstream.engine.scenario.CurveRef)
intf io.midstream.engine.model.Curve
meth public boolean equals(java.lang.Object)
meth public final java.lang.String toString()
meth public int hashCode()
meth public io.midstream.engine.scenario.CurveRef ref()
supr java.lang.Record
hfds ref

CLSS public final static io.midstream.engine.model.Curve$TokensHeld
 outer io.midstream.engine.model.Curve
cons public init(io.midstream.engine.scenario.Side)
intf io.midstream.engine.model.Curve
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Side side()
supr java.lang.Record
hfds side

CLSS public final io.midstream.engine.model.Line
cons public init(java.lang.String,io.midstream.engine.scenario.Side,io.midstream.engine.scenario.Category,io.midstream.engine.scenario.Kind,io.midstream.engine.scenario.Treatment,io.midstream.engine.model.LineRole,java.lang.String,io.midstream.engine.model.Amount,io.midstream.engine.model.Timing,java.util.List<io.midstream.engine.scenario.GrowthIndex>)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.model.Amount amount()
meth public io.midstream.engine.model.LineRole role()
meth public io.midstream.engine.model.Timing timing()
meth public io.midstream.engine.scenario.Category category()
meth public io.midstream.engine.scenario.Kind kind()
meth public io.midstream.engine.scenario.Side side()
meth public io.midstream.engine.scenario.Treatment treatment()
meth public java.lang.String name()
meth public java.lang.String path()
meth public java.util.List<io.midstream.engine.scenario.GrowthIndex> grows()
supr java.lang.Record
hfds amount,category,grows,kind,name,path,role,side,timing,treatment

CLSS public final !enum io.midstream.engine.model.LineRole
fld public final static io.midstream.engine.model.LineRole ATTENTION
fld public final static io.midstream.engine.model.LineRole BENEFIT
fld public final static io.midstream.engine.model.LineRole CUSTOM
fld public final static io.midstream.engine.model.LineRole EFFORT
fld public final static io.midstream.engine.model.LineRole OLD_STACK
fld public final static io.midstream.engine.model.LineRole ONE_OFF
fld public final static io.midstream.engine.model.LineRole PARALLEL_RUNNING
fld public final static io.midstream.engine.model.LineRole REDUCED
fld public final static io.midstream.engine.model.LineRole REPLAY
fld public final static io.midstream.engine.model.LineRole RISK
fld public final static io.midstream.engine.model.LineRole STRANDED
fld public final static io.midstream.engine.model.LineRole TARGET
fld public final static io.midstream.engine.model.LineRole TODAY
meth public boolean newStackUsage()
meth public boolean oldStackUsage()
meth public boolean parallelRunning()
meth public static io.midstream.engine.model.LineRole valueOf(java.lang.String)
meth public static io.midstream.engine.model.LineRole[] values()
supr java.lang.Enum<io.midstream.engine.model.LineRole>

CLSS public final io.midstream.engine.model.Model
cons public init(io.midstream.engine.scenario.Scenario,java.util.List<io.midstream.engine.model.Line>)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Scenario scenario()
meth public java.util.List<io.midstream.engine.model.Line> lines()
meth public static io.midstream.engine.model.Model of(io.midstream.engine.scenario.Scenario)
supr java.lang.Record
hfds lines,scenario

CLSS public abstract interface io.midstream.engine.model.Timing
innr public final static Monthly
innr public final static Once
innr public final static ShareOf
innr public final static Spread
innr public final static Stranded

CLSS public final static io.midstream.engine.model.Timing$Monthly
 outer io.midstream.engine.model.Timing
cons public init(io.midstream.engine.model.Curve)
intf io.midstream.engine.model.Timing
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.model.Curve curve()
supr java.lang.Record
hfds curve

CLSS public final static io.midstream.engine.model.Timing$Once
 outer io.midstream.engine.model.Timing
cons public init(io.midstream.engine.scenario.Position)
intf io.midstream.engine.model.Timing
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Position at()
supr java.lang.Record
hfds at

CLSS public final static io.midstream.engine.model.Timing$ShareOf
 outer io.midstream.engine.model.Timing
cons public init(java.util.List<io.midstream.engine.model.Line>,io.midstream.engine.model.Curve)
intf io.midstream.engine.model.Timing
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.model.Curve curve()
meth public java.util.List<io.midstream.engine.model.Line> lines()
supr java.lang.Record
hfds curve,lines

CLSS public final static io.midstream.engine.model.Timing$Spread
 outer io.midstream.engine.model.Timing
cons public init(io.midstream.engine.model.Curve)
intf io.midstream.engine.model.Timing
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.model.Curve curve()
supr java.lang.Record
hfds curve

CLSS public final static io.midstream.engine.model.Timing$Stranded
 outer io.midstream.engine.model.Timing
cons public init(io.midstream.engine.scenario.Commitment)
intf io.midstream.engine.model.Timing
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Commitment commitment()
supr java.lang.Record
hfds commitment

CLSS abstract interface io.midstream.engine.model.package-info
 anno 0 org.jspecify.annotations.NullMarked()

CLSS public final io.midstream.engine.optimise.Optimiser
meth public static io.midstream.engine.optimise.Optimum optimise(io.midstream.engine.optimise.Problem,java.util.List<java.lang.Double>,long)
supr java.lang.Object
hfds CLOSENESS,EVALUATIONS_A_START,FEW_NUMBERS,FEW_PLANS,FIRST_STEP,LONGEST_STEP,STARTS,WORSE,best,problem,tried
hcls Tried

CLSS public final io.midstream.engine.optimise.Optimum
cons public init(io.midstream.engine.optimise.Problem,java.util.List<java.lang.Double>,double,boolean,io.midstream.engine.Projection,int,int,boolean,java.util.List<java.util.OptionalDouble>,java.util.List<io.midstream.engine.optimise.Optimum$Flatness>)
innr public final static Flatness
meth public boolean exhaustive()
meth public boolean feasible()
meth public double objective()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int tried()
meth public int triedFeasible()
meth public io.midstream.engine.Projection plan()
meth public io.midstream.engine.optimise.Problem problem()
meth public java.util.List<io.midstream.engine.optimise.Optimum$Flatness> flatness()
meth public java.util.List<java.lang.Double> values()
meth public java.util.List<java.util.OptionalDouble> starts()
meth public java.util.Optional<java.lang.String> shortfall()
meth public java.util.OptionalDouble value()
supr java.lang.Record
hfds exhaustive,feasible,flatness,objective,plan,problem,starts,tried,triedFeasible,values

CLSS public final static io.midstream.engine.optimise.Optimum$Flatness
 outer io.midstream.engine.optimise.Optimum
cons public init(io.midstream.engine.optimise.Problem$Variable,double,double)
meth public double from()
meth public double to()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.optimise.Problem$Variable variable()
supr java.lang.Record
hfds from,to,variable

CLSS public final io.midstream.engine.optimise.Problem
cons public init(java.util.List<io.midstream.engine.optimise.Problem$Variable>,io.midstream.engine.optimise.Problem$Plans,io.midstream.engine.measure.Measure,boolean,java.util.List<io.midstream.engine.optimise.Problem$Limit>)
innr public abstract interface static Plans
innr public final static Limit
innr public final static Variable
meth public boolean maximise()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.measure.Measure objective()
meth public io.midstream.engine.optimise.Problem$Plans plans()
meth public java.util.List<io.midstream.engine.optimise.Problem$Limit> limits()
meth public java.util.List<io.midstream.engine.optimise.Problem$Variable> variables()
supr java.lang.Record
hfds limits,maximise,objective,plans,variables

CLSS public final static io.midstream.engine.optimise.Problem$Limit
 outer io.midstream.engine.optimise.Problem
cons public init(io.midstream.engine.measure.Measure,boolean,double)
meth public boolean atMost()
meth public double bound()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.measure.Measure measure()
supr java.lang.Record
hfds atMost,bound,measure

CLSS public abstract interface static io.midstream.engine.optimise.Problem$Plans
 outer io.midstream.engine.optimise.Problem
 anno 0 java.lang.FunctionalInterface()
meth public abstract java.util.Optional<io.midstream.engine.scenario.Scenario> with(java.util.List<java.lang.Double>)

CLSS public final static io.midstream.engine.optimise.Problem$Variable
 outer io.midstream.engine.optimise.Problem
cons public init(java.lang.String,double,double,boolean)
meth public boolean whole()
meth public double high()
meth public double low()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String path()
supr java.lang.Record
hfds high,low,path,whole

CLSS abstract interface io.midstream.engine.optimise.package-info
 anno 0 org.jspecify.annotations.NullMarked()

CLSS abstract interface io.midstream.engine.package-info
 anno 0 org.jspecify.annotations.NullMarked()

CLSS public abstract interface io.midstream.engine.quantity.Quantity
innr public final static Bernoulli
innr public final static Clipped
innr public final static Discrete
innr public final static Fixed
innr public final static LogNormal
innr public final static Normal
innr public final static Pert
innr public final static Triangular
innr public final static Uniform
meth public abstract double base()
meth public abstract double highest()
meth public abstract double lowest()
meth public abstract java.lang.String describe()
meth public boolean uncertain()
meth public static io.midstream.engine.quantity.Quantity fixed(double)
meth public static io.midstream.engine.quantity.Quantity of(java.lang.String)

CLSS public final static io.midstream.engine.quantity.Quantity$Bernoulli
 outer io.midstream.engine.quantity.Quantity
cons public init(double)
intf io.midstream.engine.quantity.Quantity
meth public double base()
meth public double highest()
meth public double lowest()
meth public double probability()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String describe()
supr java.lang.Record
hfds probability

CLSS public final static io.midstream.engine.quantity.Quantity$Clipped
 outer io.midstream.engine.quantity.Quantity
cons public init(io.midstream.engine.quantity.Quantity,double,double)
intf io.midstream.engine.quantity.Quantity
meth public double base()
meth public double high()
meth public double highest()
meth public double low()
meth public double lowest()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.quantity.Quantity inner()
meth public java.lang.String describe()
supr java.lang.Record
hfds high,inner,low

CLSS public final static io.midstream.engine.quantity.Quantity$Discrete
 outer io.midstream.engine.quantity.Quantity
cons public init(java.util.List<java.lang.Double>,java.util.List<java.lang.Double>)
intf io.midstream.engine.quantity.Quantity
meth public double base()
meth public double highest()
meth public double lowest()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String describe()
meth public java.util.List<java.lang.Double> values()
meth public java.util.List<java.lang.Double> weights()
supr java.lang.Record
hfds values,weights

CLSS public final static io.midstream.engine.quantity.Quantity$Fixed
 outer io.midstream.engine.quantity.Quantity
cons public init(double)
intf io.midstream.engine.quantity.Quantity
meth public boolean uncertain()
meth public double base()
meth public double highest()
meth public double lowest()
meth public double value()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String describe()
supr java.lang.Record
hfds value

CLSS public final static io.midstream.engine.quantity.Quantity$LogNormal
 outer io.midstream.engine.quantity.Quantity
cons public init(double,double,double,double)
intf io.midstream.engine.quantity.Quantity
meth public double base()
meth public double high()
meth public double highest()
meth public double low()
meth public double lowest()
meth public double pHigh()
meth public double pLow()
meth public double sigma()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String describe()
supr java.lang.Record
hfds high,low,pHigh,pLow

CLSS public final static io.midstream.engine.quantity.Quantity$Normal
 outer io.midstream.engine.quantity.Quantity
cons public init(double,double)
intf io.midstream.engine.quantity.Quantity
meth public double base()
meth public double highest()
meth public double lowest()
meth public double mean()
meth public double sd()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String describe()
meth public static io.midstream.engine.quantity.Quantity$Normal ofQuantiles(double,double,double,double)
supr java.lang.Record
hfds mean,sd

CLSS public final static io.midstream.engine.quantity.Quantity$Pert
 outer io.midstream.engine.quantity.Quantity
cons public init(double,double,double)
intf io.midstream.engine.quantity.Quantity
meth public double base()
meth public double high()
meth public double highest()
meth public double low()
meth public double lowest()
meth public double mode()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String describe()
supr java.lang.Record
hfds high,low,mode

CLSS public final static io.midstream.engine.quantity.Quantity$Triangular
 outer io.midstream.engine.quantity.Quantity
cons public init(double,double,double)
intf io.midstream.engine.quantity.Quantity
meth public double base()
meth public double high()
meth public double highest()
meth public double low()
meth public double lowest()
meth public double mode()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String describe()
supr java.lang.Record
hfds high,low,mode

CLSS public final static io.midstream.engine.quantity.Quantity$Uniform
 outer io.midstream.engine.quantity.Quantity
cons public init(double,double)
intf io.midstream.engine.quantity.Quantity
meth public double base()
meth public double high()
meth public double highest()
meth public double low()
meth public double lowest()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String describe()
supr java.lang.Record
hfds high,low

CLSS public final io.midstream.engine.quantity.QuantityParser
meth public static double number(java.lang.String)
meth public static io.midstream.engine.quantity.Quantity parse(java.lang.String)
meth public static java.util.List<java.lang.String> distributions()
supr java.lang.Object
hfds CALL,CLIP,FORMS,LARGEST,NUMBER,PERCENTILE,RANGE,UNCLOSED_CALL

CLSS public final io.midstream.engine.quantity.QuantitySyntaxException
cons public init(java.lang.String)
supr java.lang.IllegalArgumentException
hfds serialVersionUID

CLSS abstract interface io.midstream.engine.quantity.package-info
 anno 0 org.jspecify.annotations.NullMarked()

CLSS public final io.midstream.engine.sampling.Driver
cons public init(java.lang.String,io.midstream.engine.scenario.Input,boolean)
meth public boolean occurrence()
meth public final boolean equals(java.lang.Object)
meth public final java.lang.String toString()
meth public int hashCode()
meth public io.midstream.engine.quantity.Quantity quantity()
meth public io.midstream.engine.scenario.Input input()
meth public java.lang.String path()
meth public static java.util.List<io.midstream.engine.sampling.Driver> of(io.midstream.engine.scenario.Scenario)
supr java.lang.Record
hfds input,occurrence,path

CLSS public abstract interface io.midstream.engine.sampling.Quantile
innr public final static Continuous
innr public final static Steps
innr public final static Truncated
meth public abstract double at(double)
meth public abstract double upper(double)
meth public double at(double,double)
meth public double upper(double,double)
meth public static io.midstream.engine.sampling.Quantile of(io.midstream.engine.quantity.Quantity)

CLSS public final static io.midstream.engine.sampling.Quantile$Continuous
 outer io.midstream.engine.sampling.Quantile
cons public init(org.apache.commons.statistics.distribution.ContinuousDistribution,double,double)
intf io.midstream.engine.sampling.Quantile
meth public double at(double)
meth public double scale()
meth public double shift()
meth public double upper(double)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public org.apache.commons.statistics.distribution.ContinuousDistribution distribution()
supr java.lang.Record
hfds distribution,scale,shift

CLSS public final static io.midstream.engine.sampling.Quantile$Steps
 outer io.midstream.engine.sampling.Quantile
intf io.midstream.engine.sampling.Quantile
meth public double at(double)
meth public double upper(double)
supr java.lang.Object
hfds cumulative,values

CLSS public final static io.midstream.engine.sampling.Quantile$Truncated
 outer io.midstream.engine.sampling.Quantile
intf io.midstream.engine.sampling.Quantile
meth public double at(double)
meth public double upper(double)
supr java.lang.Object
hfds aboveHigh,aboveLow,belowHigh,belowLow,high,inner,low

CLSS public final !enum io.midstream.engine.sampling.SamplingMethod
fld public final static io.midstream.engine.sampling.SamplingMethod LATIN_HYPERCUBE
fld public final static io.midstream.engine.sampling.SamplingMethod RANDOM
fld public final static io.midstream.engine.sampling.SamplingMethod SOBOL
meth public int batch(long)
meth public java.lang.String documentName()
meth public java.lang.String label()
meth public static io.midstream.engine.sampling.SamplingMethod valueOf(java.lang.String)
meth public static io.midstream.engine.sampling.SamplingMethod[] values()
meth public static java.util.Optional<io.midstream.engine.sampling.SamplingMethod> named(java.lang.String)
supr java.lang.Enum<io.midstream.engine.sampling.SamplingMethod>
hfds REPLICATES,documentName,label

CLSS abstract interface io.midstream.engine.sampling.package-info
 anno 0 org.jspecify.annotations.NullMarked()

CLSS public final io.midstream.engine.scenario.Benefit
cons public init(java.lang.String,io.midstream.engine.scenario.Category,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.ScheduleCurve,java.util.List<io.midstream.engine.scenario.GrowthIndex>)
meth public !varargs io.midstream.engine.scenario.Benefit withGrows(io.midstream.engine.scenario.GrowthIndex[])
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Benefit withCategory(io.midstream.engine.scenario.Category)
meth public io.midstream.engine.scenario.Benefit withFollows(io.midstream.engine.scenario.ScheduleCurve)
meth public io.midstream.engine.scenario.Category category()
meth public io.midstream.engine.scenario.Input monthly()
meth public io.midstream.engine.scenario.ScheduleCurve follows()
meth public java.lang.String name()
meth public java.util.List<io.midstream.engine.scenario.GrowthIndex> grows()
meth public static io.midstream.engine.scenario.Benefit of(java.lang.String,io.midstream.engine.quantity.Quantity)
supr java.lang.Record
hfds category,follows,grows,monthly,name

CLSS public final io.midstream.engine.scenario.Capacity
cons public init(io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Input)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Input daysPerMonth()
meth public io.midstream.engine.scenario.Input engineers()
supr java.lang.Record
hfds daysPerMonth,engineers

CLSS public final !enum io.midstream.engine.scenario.Category
fld public final static io.midstream.engine.scenario.Category BILL
fld public final static io.midstream.engine.scenario.Category LICENCE
fld public final static io.midstream.engine.scenario.Category OTHER
fld public final static io.midstream.engine.scenario.Category PEOPLE
fld public final static io.midstream.engine.scenario.Category SERVICE
meth public static io.midstream.engine.scenario.Category valueOf(java.lang.String)
meth public static io.midstream.engine.scenario.Category[] values()
supr java.lang.Enum<io.midstream.engine.scenario.Category>

CLSS public final io.midstream.engine.scenario.Commitment
cons public init(java.lang.String,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Position,io.midstream.engine.scenario.Commitment$Covers)
innr public final static !enum Covers
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Commitment withCovers(io.midstream.engine.scenario.Commitment$Covers)
meth public io.midstream.engine.scenario.Commitment$Covers covers()
meth public io.midstream.engine.scenario.Input monthly()
meth public io.midstream.engine.scenario.Position until()
meth public java.lang.String name()
meth public static io.midstream.engine.scenario.Commitment of(java.lang.String,io.midstream.engine.quantity.Quantity,io.midstream.engine.quantity.Quantity)
supr java.lang.Record
hfds covers,monthly,name,until

CLSS public final static !enum io.midstream.engine.scenario.Commitment$Covers
 outer io.midstream.engine.scenario.Commitment
fld public final static io.midstream.engine.scenario.Commitment$Covers BOTH
fld public final static io.midstream.engine.scenario.Commitment$Covers NEW
fld public final static io.midstream.engine.scenario.Commitment$Covers OLD
meth public boolean newer()
meth public boolean old()
meth public static io.midstream.engine.scenario.Commitment$Covers valueOf(java.lang.String)
meth public static io.midstream.engine.scenario.Commitment$Covers[] values()
supr java.lang.Enum<io.midstream.engine.scenario.Commitment$Covers>

CLSS public final io.midstream.engine.scenario.Correlation
cons public init(java.lang.String,java.lang.String,double)
meth public double rho()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String first()
meth public java.lang.String second()
supr java.lang.Record
hfds first,rho,second

CLSS public final io.midstream.engine.scenario.CorrelationMatrix
meth public static double ofScores(double)
meth public static java.util.List<java.lang.String> paths(java.util.List<io.midstream.engine.scenario.Correlation>)
meth public static java.util.Optional<double[][]> factorOfScores(java.util.List<io.midstream.engine.scenario.Correlation>)
meth public static java.util.Optional<java.lang.String> contradiction(java.util.List<io.midstream.engine.scenario.Correlation>)
supr java.lang.Object
hfds LEAST_PIVOT

CLSS public final io.midstream.engine.scenario.CurveRef
cons public init(io.midstream.engine.scenario.ScheduleCurve,java.util.Optional<io.midstream.engine.scenario.Position>,java.util.Optional<io.midstream.engine.scenario.Position>)
meth public boolean closes()
meth public boolean ends()
meth public boolean equals(java.lang.Object)
meth public boolean opens()
meth public boolean windowed()
meth public final java.lang.String toString()
meth public int hashCode()
meth public io.midstream.engine.scenario.ScheduleCurve follows()
meth public java.util.Optional<io.midstream.engine.scenario.Position> from()
meth public java.util.Optional<io.midstream.engine.scenario.Position> until()
meth public static io.midstream.engine.scenario.CurveRef between(io.midstream.engine.scenario.ScheduleCurve,io.midstream.engine.scenario.Position,io.midstream.engine.scenario.Position)
meth public static io.midstream.engine.scenario.CurveRef of(io.midstream.engine.scenario.ScheduleCurve)
supr java.lang.Record
hfds follows,from,until

CLSS public final io.midstream.engine.scenario.CustomLine
cons public init(java.lang.String,io.midstream.engine.scenario.Side,io.midstream.engine.scenario.Category,io.midstream.engine.scenario.Kind,io.midstream.engine.scenario.CustomLine$Timing,java.util.List<io.midstream.engine.scenario.GrowthIndex>,io.midstream.engine.scenario.Treatment)
cons public init(java.lang.String,io.midstream.engine.scenario.Side,io.midstream.engine.scenario.Category,io.midstream.engine.scenario.Kind,io.midstream.engine.scenario.CustomLine$Timing,java.util.List<io.midstream.engine.scenario.GrowthIndex>,io.midstream.engine.scenario.Treatment,java.util.List<io.midstream.engine.scenario.Input>)
innr public abstract interface static Timing
meth public !varargs io.midstream.engine.scenario.CustomLine times(io.midstream.engine.scenario.Input[])
meth public !varargs io.midstream.engine.scenario.CustomLine withGrows(io.midstream.engine.scenario.GrowthIndex[])
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Category category()
meth public io.midstream.engine.scenario.CustomLine withCategory(io.midstream.engine.scenario.Category)
meth public io.midstream.engine.scenario.CustomLine withKind(io.midstream.engine.scenario.Kind)
meth public io.midstream.engine.scenario.CustomLine withSide(io.midstream.engine.scenario.Side)
meth public io.midstream.engine.scenario.CustomLine withTreatment(io.midstream.engine.scenario.Treatment)
meth public io.midstream.engine.scenario.CustomLine$Timing timing()
meth public io.midstream.engine.scenario.Kind kind()
meth public io.midstream.engine.scenario.Side side()
meth public io.midstream.engine.scenario.Treatment treatment()
meth public java.lang.String name()
meth public java.util.List<io.midstream.engine.scenario.GrowthIndex> grows()
meth public java.util.List<io.midstream.engine.scenario.Input> factors()
meth public static io.midstream.engine.scenario.CustomLine monthly(java.lang.String,io.midstream.engine.quantity.Quantity,io.midstream.engine.scenario.ScheduleCurve)
meth public static io.midstream.engine.scenario.CustomLine of(java.lang.String,io.midstream.engine.scenario.CustomLine$Timing)
meth public static io.midstream.engine.scenario.CustomLine once(java.lang.String,io.midstream.engine.quantity.Quantity,io.midstream.engine.quantity.Quantity)
meth public static io.midstream.engine.scenario.CustomLine total(java.lang.String,io.midstream.engine.quantity.Quantity,io.midstream.engine.scenario.ScheduleCurve)
supr java.lang.Record
hfds category,factors,grows,kind,name,side,timing,treatment

CLSS public abstract interface static io.midstream.engine.scenario.CustomLine$Timing
 outer io.midstream.engine.scenario.CustomLine
innr public final static Monthly
innr public final static Once
innr public final static Spread

CLSS public final static io.midstream.engine.scenario.CustomLine$Timing$Monthly
 outer io.midstream.engine.scenario.CustomLine$Timing
cons public init(io.midstream.engine.scenario.Input,io.midstream.engine.scenario.CurveRef)
intf io.midstream.engine.scenario.CustomLine$Timing
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.CurveRef curve()
meth public io.midstream.engine.scenario.Input monthly()
supr java.lang.Record
hfds curve,monthly

CLSS public final static io.midstream.engine.scenario.CustomLine$Timing$Once
 outer io.midstream.engine.scenario.CustomLine$Timing
cons public init(io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Position)
intf io.midstream.engine.scenario.CustomLine$Timing
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Input amount()
meth public io.midstream.engine.scenario.Position at()
supr java.lang.Record
hfds amount,at

CLSS public final static io.midstream.engine.scenario.CustomLine$Timing$Spread
 outer io.midstream.engine.scenario.CustomLine$Timing
cons public init(io.midstream.engine.scenario.Input,io.midstream.engine.scenario.CurveRef)
intf io.midstream.engine.scenario.CustomLine$Timing
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.CurveRef curve()
meth public io.midstream.engine.scenario.Input total()
supr java.lang.Record
hfds curve,total

CLSS public final io.midstream.engine.scenario.EffortTask
cons public init(java.lang.String,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Input)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Input days()
meth public io.midstream.engine.scenario.Input share()
meth public java.lang.String task()
supr java.lang.Record
hfds days,share,task

CLSS public final io.midstream.engine.scenario.Finance
cons public init(io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Finance$Discounting,int)
innr public final static !enum Discounting
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int fiscalYearStart()
meth public io.midstream.engine.scenario.Finance$Discounting discounting()
meth public io.midstream.engine.scenario.Input discountRate()
supr java.lang.Record
hfds discountRate,discounting,fiscalYearStart

CLSS public final static !enum io.midstream.engine.scenario.Finance$Discounting
 outer io.midstream.engine.scenario.Finance
fld public final static io.midstream.engine.scenario.Finance$Discounting MID_MONTH
fld public final static io.midstream.engine.scenario.Finance$Discounting MONTH_END
fld public final static io.midstream.engine.scenario.Finance$Discounting YEAR_END
meth public static io.midstream.engine.scenario.Finance$Discounting valueOf(java.lang.String)
meth public static io.midstream.engine.scenario.Finance$Discounting[] values()
supr java.lang.Enum<io.midstream.engine.scenario.Finance$Discounting>

CLSS public final io.midstream.engine.scenario.GrowthIndex
cons public init(java.lang.String,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.GrowthIndex$Step)
innr public final static !enum Step
meth public final boolean equals(java.lang.Object)
meth public final java.lang.String toString()
meth public int hashCode()
meth public io.midstream.engine.scenario.GrowthIndex$Step step()
meth public io.midstream.engine.scenario.Input rate()
meth public java.lang.String name()
meth public static io.midstream.engine.scenario.GrowthIndex monthly(java.lang.String,io.midstream.engine.quantity.Quantity)
meth public static io.midstream.engine.scenario.GrowthIndex yearly(java.lang.String,io.midstream.engine.quantity.Quantity)
supr java.lang.Record
hfds name,rate,step

CLSS public final static !enum io.midstream.engine.scenario.GrowthIndex$Step
 outer io.midstream.engine.scenario.GrowthIndex
fld public final static io.midstream.engine.scenario.GrowthIndex$Step MONTHLY
fld public final static io.midstream.engine.scenario.GrowthIndex$Step YEARLY
meth public static io.midstream.engine.scenario.GrowthIndex$Step valueOf(java.lang.String)
meth public static io.midstream.engine.scenario.GrowthIndex$Step[] values()
supr java.lang.Enum<io.midstream.engine.scenario.GrowthIndex$Step>

CLSS public final io.midstream.engine.scenario.Input
cons public init(java.lang.String,io.midstream.engine.quantity.Quantity,io.midstream.engine.scenario.Unit,io.midstream.engine.scenario.Range,io.midstream.engine.scenario.Provenance,boolean)
meth public boolean uncertain()
meth public boolean written()
meth public double base()
meth public final boolean equals(java.lang.Object)
meth public final java.lang.String toString()
meth public int hashCode()
meth public io.midstream.engine.quantity.Quantity quantity()
meth public io.midstream.engine.scenario.Provenance provenance()
meth public io.midstream.engine.scenario.Range range()
meth public io.midstream.engine.scenario.Unit unit()
meth public java.lang.String path()
meth public static io.midstream.engine.scenario.Input defaulted(java.lang.String,double,io.midstream.engine.scenario.Unit,io.midstream.engine.scenario.Range)
meth public static io.midstream.engine.scenario.Input of(java.lang.String,io.midstream.engine.quantity.Quantity,io.midstream.engine.scenario.Unit,io.midstream.engine.scenario.Range)
supr java.lang.Record
hfds path,provenance,quantity,range,unit,written

CLSS public final !enum io.midstream.engine.scenario.Kind
fld public final static io.midstream.engine.scenario.Kind BENEFIT
fld public final static io.midstream.engine.scenario.Kind INVESTMENT
fld public final static io.midstream.engine.scenario.Kind RUN
meth public static io.midstream.engine.scenario.Kind valueOf(java.lang.String)
meth public static io.midstream.engine.scenario.Kind[] values()
supr java.lang.Enum<io.midstream.engine.scenario.Kind>

CLSS public abstract interface io.midstream.engine.scenario.LineSource
 anno 0 java.lang.FunctionalInterface()
meth public abstract java.util.List<io.midstream.engine.scenario.CustomLine> lines(io.midstream.engine.scenario.Scenario)

CLSS public final io.midstream.engine.scenario.OneOff
cons public init(java.lang.String,io.midstream.engine.scenario.Category,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Position,io.midstream.engine.scenario.Treatment)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Category category()
meth public io.midstream.engine.scenario.Input amount()
meth public io.midstream.engine.scenario.OneOff withTreatment(io.midstream.engine.scenario.Treatment)
meth public io.midstream.engine.scenario.Position at()
meth public io.midstream.engine.scenario.Treatment treatment()
meth public java.lang.String name()
meth public static io.midstream.engine.scenario.OneOff of(java.lang.String,io.midstream.engine.scenario.Category,io.midstream.engine.quantity.Quantity,io.midstream.engine.quantity.Quantity)
supr java.lang.Record
hfds amount,at,category,name,treatment

CLSS public final io.midstream.engine.scenario.Plan
cons public init(io.midstream.engine.scenario.Input,java.util.List<io.midstream.engine.scenario.Wave>,java.util.Optional<io.midstream.engine.scenario.Capacity>,java.util.Optional<io.midstream.engine.scenario.Input>,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Input,java.util.List<io.midstream.engine.scenario.EffortTask>,java.util.Optional<io.midstream.engine.scenario.Input>,java.util.List<io.midstream.engine.scenario.GrowthIndex>)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int services()
meth public io.midstream.engine.scenario.Input creep()
meth public io.midstream.engine.scenario.Input learning()
meth public io.midstream.engine.scenario.Input slip()
meth public io.midstream.engine.scenario.Input starts()
meth public java.util.List<io.midstream.engine.scenario.EffortTask> effort()
meth public java.util.List<io.midstream.engine.scenario.GrowthIndex> dayRateGrows()
meth public java.util.List<io.midstream.engine.scenario.Wave> waves()
meth public java.util.Optional<io.midstream.engine.scenario.Capacity> capacity()
meth public java.util.Optional<io.midstream.engine.scenario.Input> dayRate()
meth public java.util.Optional<io.midstream.engine.scenario.Input> every()
supr java.lang.Record
hfds capacity,creep,dayRate,dayRateGrows,effort,every,learning,slip,starts,waves

CLSS public final io.midstream.engine.scenario.PlanBuilder
meth public !varargs io.midstream.engine.scenario.PlanBuilder dayRate(io.midstream.engine.quantity.Quantity,io.midstream.engine.scenario.GrowthIndex[])
meth public io.midstream.engine.scenario.Plan build()
meth public io.midstream.engine.scenario.PlanBuilder capacity(io.midstream.engine.quantity.Quantity,io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.PlanBuilder creep(io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.PlanBuilder decommission(io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.PlanBuilder effort(java.lang.String,io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.PlanBuilder effort(java.lang.String,io.midstream.engine.quantity.Quantity,io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.PlanBuilder every(io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.PlanBuilder learning(io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.PlanBuilder parallel(io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.PlanBuilder prepare(io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.PlanBuilder slip(io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.PlanBuilder starts(io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.PlanBuilder wave(java.lang.String,int)
meth public io.midstream.engine.scenario.PlanBuilder waves(int)
meth public static io.midstream.engine.scenario.PlanBuilder of(int)
supr java.lang.Object
hfds PATH,capacity,creep,dayRate,dayRateGrows,decommission,effort,every,learning,ownWaves,parallel,prepare,services,slip,starts,waves
hcls OwnWave

CLSS public abstract interface io.midstream.engine.scenario.Position
innr public final static !enum Landmark
innr public final static AtMonth
meth public java.util.Optional<io.midstream.engine.scenario.Input> input()
meth public static io.midstream.engine.scenario.Position month(java.lang.String,io.midstream.engine.quantity.Quantity,io.midstream.engine.scenario.Range)

CLSS public final static io.midstream.engine.scenario.Position$AtMonth
 outer io.midstream.engine.scenario.Position
cons public init(io.midstream.engine.scenario.Input)
intf io.midstream.engine.scenario.Position
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Input month()
supr java.lang.Record
hfds month

CLSS public final static !enum io.midstream.engine.scenario.Position$Landmark
 outer io.midstream.engine.scenario.Position
fld public final static io.midstream.engine.scenario.Position$Landmark COMPLETE
fld public final static io.midstream.engine.scenario.Position$Landmark NEVER
fld public final static io.midstream.engine.scenario.Position$Landmark START
intf io.midstream.engine.scenario.Position
meth public static io.midstream.engine.scenario.Position$Landmark valueOf(java.lang.String)
meth public static io.midstream.engine.scenario.Position$Landmark[] values()
supr java.lang.Enum<io.midstream.engine.scenario.Position$Landmark>

CLSS public final io.midstream.engine.scenario.Provenance
cons public init(java.util.Optional<java.lang.String>,java.util.Optional<java.lang.String>,java.util.Optional<java.lang.String>,java.util.Optional<java.lang.String>)
fld public final static io.midstream.engine.scenario.Provenance NONE
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.util.Optional<java.lang.String> confidence()
meth public java.util.Optional<java.lang.String> date()
meth public java.util.Optional<java.lang.String> owner()
meth public java.util.Optional<java.lang.String> source()
supr java.lang.Record
hfds confidence,date,owner,source

CLSS public final io.midstream.engine.scenario.Range
cons public init(double,boolean,double)
fld public final static io.midstream.engine.scenario.Range ANY
fld public final static io.midstream.engine.scenario.Range FROM_MONTH_1
fld public final static io.midstream.engine.scenario.Range LEARNING
fld public final static io.midstream.engine.scenario.Range NON_NEGATIVE
fld public final static io.midstream.engine.scenario.Range POSITIVE
fld public final static io.midstream.engine.scenario.Range RATE
fld public final static io.midstream.engine.scenario.Range REDUCTION
fld public final static io.midstream.engine.scenario.Range SHARE
fld public final static io.midstream.engine.scenario.Range SLIP
meth public boolean contains(double)
meth public boolean lowIncluded()
meth public double clamp(double)
meth public double high()
meth public double low()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String describe()
supr java.lang.Record
hfds OPEN_GAP,high,low,lowIncluded

CLSS public final io.midstream.engine.scenario.Risk
cons public init(java.lang.String,io.midstream.engine.scenario.Category,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.ScheduleCurve)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Category category()
meth public io.midstream.engine.scenario.Input impact()
meth public io.midstream.engine.scenario.Input probability()
meth public io.midstream.engine.scenario.Risk withCategory(io.midstream.engine.scenario.Category)
meth public io.midstream.engine.scenario.Risk withDuring(io.midstream.engine.scenario.ScheduleCurve)
meth public io.midstream.engine.scenario.ScheduleCurve during()
meth public java.lang.String name()
meth public static io.midstream.engine.scenario.Risk of(java.lang.String,io.midstream.engine.quantity.Quantity,io.midstream.engine.quantity.Quantity)
supr java.lang.Record
hfds category,during,impact,name,probability

CLSS public final io.midstream.engine.scenario.Scenario
cons public init(java.lang.String,java.lang.String,java.time.YearMonth,int,java.util.List<io.midstream.engine.scenario.Input>,io.midstream.engine.scenario.Finance,java.util.List<io.midstream.engine.scenario.GrowthIndex>,java.util.List<io.midstream.engine.scenario.TodayItem>,io.midstream.engine.scenario.Target,io.midstream.engine.scenario.Plan,java.util.Optional<io.midstream.engine.scenario.Tokens>,java.util.List<io.midstream.engine.scenario.OneOff>,java.util.List<io.midstream.engine.scenario.Benefit>,java.util.List<io.midstream.engine.scenario.Commitment>,java.util.List<io.midstream.engine.scenario.Risk>,java.util.List<io.midstream.engine.scenario.CustomLine>,java.util.List<io.midstream.engine.scenario.Correlation>)
fld public final static int MAX_HORIZON = 600
meth public !varargs io.midstream.engine.scenario.Scenario with(io.midstream.engine.scenario.LineSource[])
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int horizon()
meth public io.midstream.engine.scenario.Finance finance()
meth public io.midstream.engine.scenario.Plan plan()
meth public io.midstream.engine.scenario.Scenario withCorrelations(java.util.List<io.midstream.engine.scenario.Correlation>)
meth public io.midstream.engine.scenario.Scenario withTokens(java.util.Optional<io.midstream.engine.scenario.Tokens>)
meth public io.midstream.engine.scenario.Target target()
meth public java.lang.String currency()
meth public java.lang.String name()
meth public java.time.YearMonth calendarMonth(int)
meth public java.time.YearMonth start()
meth public java.util.List<io.midstream.engine.scenario.Benefit> benefits()
meth public java.util.List<io.midstream.engine.scenario.Commitment> commitments()
meth public java.util.List<io.midstream.engine.scenario.Correlation> correlations()
meth public java.util.List<io.midstream.engine.scenario.CustomLine> lines()
meth public java.util.List<io.midstream.engine.scenario.GrowthIndex> indices()
meth public java.util.List<io.midstream.engine.scenario.Input> drivers()
meth public java.util.List<io.midstream.engine.scenario.Input> facts()
meth public java.util.List<io.midstream.engine.scenario.Input> inputs()
meth public java.util.List<io.midstream.engine.scenario.OneOff> once()
meth public java.util.List<io.midstream.engine.scenario.Risk> risks()
meth public java.util.List<io.midstream.engine.scenario.TodayItem> today()
meth public java.util.Optional<io.midstream.engine.scenario.Tokens> tokens()
supr java.lang.Record
hfds benefits,commitments,correlations,currency,facts,finance,horizon,indices,lines,name,once,plan,risks,start,target,today,tokens

CLSS public final io.midstream.engine.scenario.ScenarioBuilder
meth public !varargs io.midstream.engine.scenario.ScenarioBuilder benefits(io.midstream.engine.scenario.Benefit[])
meth public !varargs io.midstream.engine.scenario.ScenarioBuilder commitments(io.midstream.engine.scenario.Commitment[])
meth public !varargs io.midstream.engine.scenario.ScenarioBuilder lines(io.midstream.engine.scenario.CustomLine[])
meth public !varargs io.midstream.engine.scenario.ScenarioBuilder once(io.midstream.engine.scenario.OneOff[])
meth public !varargs io.midstream.engine.scenario.ScenarioBuilder risks(io.midstream.engine.scenario.Risk[])
meth public !varargs io.midstream.engine.scenario.ScenarioBuilder today(io.midstream.engine.scenario.TodayItem[])
meth public !varargs io.midstream.engine.scenario.ScenarioBuilder with(io.midstream.engine.scenario.LineSource[])
meth public io.midstream.engine.scenario.Scenario build()
meth public io.midstream.engine.scenario.ScenarioBuilder correlation(java.lang.String,java.lang.String,double)
meth public io.midstream.engine.scenario.ScenarioBuilder currency(java.lang.String)
meth public io.midstream.engine.scenario.ScenarioBuilder discountRate(io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.ScenarioBuilder discounting(io.midstream.engine.scenario.Finance$Discounting)
meth public io.midstream.engine.scenario.ScenarioBuilder fiscalYearStart(int)
meth public io.midstream.engine.scenario.ScenarioBuilder plan(io.midstream.engine.scenario.Plan)
meth public io.midstream.engine.scenario.ScenarioBuilder target(io.midstream.engine.scenario.Target)
meth public io.midstream.engine.scenario.ScenarioBuilder tokens(io.midstream.engine.scenario.Tokens)
meth public static io.midstream.engine.scenario.ScenarioBuilder of(java.lang.String,java.time.YearMonth,int)
supr java.lang.Object
hfds benefits,commitments,correlations,currency,discountRate,discounting,fiscalYearStart,horizon,lines,name,once,plan,risks,sources,start,target,today,tokens

CLSS public final !enum io.midstream.engine.scenario.ScheduleCurve
fld public final static io.midstream.engine.scenario.ScheduleCurve ALWAYS
fld public final static io.midstream.engine.scenario.ScheduleCurve BUILDING
fld public final static io.midstream.engine.scenario.ScheduleCurve COMPLETE
fld public final static io.midstream.engine.scenario.ScheduleCurve MIGRATED
fld public final static io.midstream.engine.scenario.ScheduleCurve NEW
fld public final static io.midstream.engine.scenario.ScheduleCurve OLD
fld public final static io.midstream.engine.scenario.ScheduleCurve OLD_ONLY
fld public final static io.midstream.engine.scenario.ScheduleCurve OPEN
fld public final static io.midstream.engine.scenario.ScheduleCurve PARALLEL
fld public final static io.midstream.engine.scenario.ScheduleCurve PENDING
fld public final static io.midstream.engine.scenario.ScheduleCurve PROGRAM
meth public boolean ends()
meth public double finalValue()
meth public java.lang.String documentName()
meth public java.lang.String meaning()
meth public static io.midstream.engine.scenario.ScheduleCurve valueOf(java.lang.String)
meth public static io.midstream.engine.scenario.ScheduleCurve[] values()
meth public static java.util.Optional<io.midstream.engine.scenario.ScheduleCurve> named(java.lang.String)
supr java.lang.Enum<io.midstream.engine.scenario.ScheduleCurve>
hfds meaning

CLSS public final !enum io.midstream.engine.scenario.Side
fld public final static io.midstream.engine.scenario.Side MOVE
fld public final static io.midstream.engine.scenario.Side STAY
meth public static io.midstream.engine.scenario.Side valueOf(java.lang.String)
meth public static io.midstream.engine.scenario.Side[] values()
supr java.lang.Enum<io.midstream.engine.scenario.Side>

CLSS public final io.midstream.engine.scenario.Target
cons public init(java.util.Optional<io.midstream.engine.scenario.Input>,java.util.Optional<io.midstream.engine.scenario.Input>,java.util.List<io.midstream.engine.scenario.TargetItem>)
fld public final static io.midstream.engine.scenario.Target NONE
meth public !varargs io.midstream.engine.scenario.Target withLines(io.midstream.engine.scenario.TargetItem[])
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Target withReplay(io.midstream.engine.quantity.Quantity)
meth public java.util.List<io.midstream.engine.scenario.TargetItem> lines()
meth public java.util.Optional<io.midstream.engine.scenario.Input> reduction()
meth public java.util.Optional<io.midstream.engine.scenario.Input> replay()
meth public static io.midstream.engine.scenario.Target ofReduction(io.midstream.engine.quantity.Quantity)
supr java.lang.Record
hfds lines,reduction,replay

CLSS public final io.midstream.engine.scenario.TargetItem
cons public init(java.lang.String,io.midstream.engine.scenario.Category,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.TargetItem$Arrives,java.util.List<io.midstream.engine.scenario.GrowthIndex>,io.midstream.engine.scenario.Treatment)
innr public final static !enum Arrives
meth public !varargs io.midstream.engine.scenario.TargetItem withGrows(io.midstream.engine.scenario.GrowthIndex[])
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Category category()
meth public io.midstream.engine.scenario.Input monthly()
meth public io.midstream.engine.scenario.TargetItem withArrives(io.midstream.engine.scenario.TargetItem$Arrives)
meth public io.midstream.engine.scenario.TargetItem withTreatment(io.midstream.engine.scenario.Treatment)
meth public io.midstream.engine.scenario.TargetItem$Arrives arrives()
meth public io.midstream.engine.scenario.Treatment treatment()
meth public java.lang.String name()
meth public java.util.List<io.midstream.engine.scenario.GrowthIndex> grows()
meth public static io.midstream.engine.scenario.TargetItem of(java.lang.String,io.midstream.engine.scenario.Category,io.midstream.engine.quantity.Quantity)
supr java.lang.Record
hfds arrives,category,grows,monthly,name,treatment

CLSS public final static !enum io.midstream.engine.scenario.TargetItem$Arrives
 outer io.midstream.engine.scenario.TargetItem
fld public final static io.midstream.engine.scenario.TargetItem$Arrives COMPLETE
fld public final static io.midstream.engine.scenario.TargetItem$Arrives PER_SERVICE
fld public final static io.midstream.engine.scenario.TargetItem$Arrives START
meth public static io.midstream.engine.scenario.TargetItem$Arrives valueOf(java.lang.String)
meth public static io.midstream.engine.scenario.TargetItem$Arrives[] values()
supr java.lang.Enum<io.midstream.engine.scenario.TargetItem$Arrives>

CLSS public final io.midstream.engine.scenario.TodayItem
cons public init(java.lang.String,io.midstream.engine.scenario.Category,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.TodayItem$Retires,java.util.List<io.midstream.engine.scenario.GrowthIndex>,io.midstream.engine.scenario.Treatment)
innr public final static !enum Retires
meth public !varargs io.midstream.engine.scenario.TodayItem withGrows(io.midstream.engine.scenario.GrowthIndex[])
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Category category()
meth public io.midstream.engine.scenario.Input monthly()
meth public io.midstream.engine.scenario.TodayItem withRetires(io.midstream.engine.scenario.TodayItem$Retires)
meth public io.midstream.engine.scenario.TodayItem withTreatment(io.midstream.engine.scenario.Treatment)
meth public io.midstream.engine.scenario.TodayItem$Retires retires()
meth public io.midstream.engine.scenario.Treatment treatment()
meth public java.lang.String name()
meth public java.util.List<io.midstream.engine.scenario.GrowthIndex> grows()
meth public static io.midstream.engine.scenario.TodayItem of(java.lang.String,io.midstream.engine.scenario.Category,io.midstream.engine.quantity.Quantity)
meth public static io.midstream.engine.scenario.TodayItem$Retires defaultRetires(io.midstream.engine.scenario.Category)
supr java.lang.Record
hfds category,grows,monthly,name,retires,treatment

CLSS public final static !enum io.midstream.engine.scenario.TodayItem$Retires
 outer io.midstream.engine.scenario.TodayItem
fld public final static io.midstream.engine.scenario.TodayItem$Retires LAST
fld public final static io.midstream.engine.scenario.TodayItem$Retires NEVER
fld public final static io.midstream.engine.scenario.TodayItem$Retires PER_SERVICE
meth public static io.midstream.engine.scenario.TodayItem$Retires valueOf(java.lang.String)
meth public static io.midstream.engine.scenario.TodayItem$Retires[] values()
supr java.lang.Enum<io.midstream.engine.scenario.TodayItem$Retires>

CLSS public final io.midstream.engine.scenario.TokenSpend
cons public init(java.lang.String,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Position,io.midstream.engine.scenario.Position,java.util.Optional<io.midstream.engine.scenario.Input>)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Input tokens()
meth public io.midstream.engine.scenario.Position from()
meth public io.midstream.engine.scenario.Position until()
meth public io.midstream.engine.scenario.TokenSpend withFrom(io.midstream.engine.scenario.Position)
meth public io.midstream.engine.scenario.TokenSpend withMatures(io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.TokenSpend withUntil(io.midstream.engine.scenario.Position)
meth public java.lang.String on()
meth public java.util.Optional<io.midstream.engine.scenario.Input> matures()
meth public static io.midstream.engine.scenario.TokenSpend of(java.lang.String,io.midstream.engine.quantity.Quantity)
supr java.lang.Record
hfds from,matures,on,tokens,until

CLSS public final io.midstream.engine.scenario.Tokens
cons public init(io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Input,java.util.List<io.midstream.engine.scenario.TokenSpend>)
fld public final static double DEFAULT_SUPPLY = 3.0
meth public !varargs static io.midstream.engine.scenario.Tokens of(io.midstream.engine.scenario.TokenSpend[])
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Input costPerToken()
meth public io.midstream.engine.scenario.Input slipPerToken()
meth public io.midstream.engine.scenario.Input supply()
meth public io.midstream.engine.scenario.Tokens withCostPerToken(io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.Tokens withSlipPerToken(io.midstream.engine.quantity.Quantity)
meth public io.midstream.engine.scenario.Tokens withSupply(io.midstream.engine.quantity.Quantity)
meth public java.util.List<io.midstream.engine.scenario.TokenSpend> spend()
supr java.lang.Record
hfds costPerToken,slipPerToken,spend,supply

CLSS public final !enum io.midstream.engine.scenario.Treatment
fld public final static io.midstream.engine.scenario.Treatment CAPEX
fld public final static io.midstream.engine.scenario.Treatment OPEX
meth public static io.midstream.engine.scenario.Treatment valueOf(java.lang.String)
meth public static io.midstream.engine.scenario.Treatment[] values()
supr java.lang.Enum<io.midstream.engine.scenario.Treatment>

CLSS public final !enum io.midstream.engine.scenario.Unit
fld public final static io.midstream.engine.scenario.Unit COUNT
fld public final static io.midstream.engine.scenario.Unit DAYS
fld public final static io.midstream.engine.scenario.Unit FACTOR
fld public final static io.midstream.engine.scenario.Unit MONEY
fld public final static io.midstream.engine.scenario.Unit MONEY_PER_DAY
fld public final static io.midstream.engine.scenario.Unit MONEY_PER_MONTH
fld public final static io.midstream.engine.scenario.Unit MONEY_PER_TOKEN_MONTH
fld public final static io.midstream.engine.scenario.Unit MONTHS
fld public final static io.midstream.engine.scenario.Unit MONTH_NUMBER
fld public final static io.midstream.engine.scenario.Unit PERIOD
fld public final static io.midstream.engine.scenario.Unit POSITION
fld public final static io.midstream.engine.scenario.Unit RATE_PER_YEAR
fld public final static io.midstream.engine.scenario.Unit SHARE
fld public final static io.midstream.engine.scenario.Unit TOKENS
meth public java.lang.String label()
meth public static io.midstream.engine.scenario.Unit valueOf(java.lang.String)
meth public static io.midstream.engine.scenario.Unit[] values()
supr java.lang.Enum<io.midstream.engine.scenario.Unit>
hfds label

CLSS public final io.midstream.engine.scenario.Wave
cons public init(java.lang.String,int,java.util.Optional<io.midstream.engine.scenario.Input>,java.util.Optional<io.midstream.engine.scenario.Input>,io.midstream.engine.scenario.Input,io.midstream.engine.scenario.Input)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int services()
meth public io.midstream.engine.scenario.Input decommission()
meth public io.midstream.engine.scenario.Input parallel()
meth public java.lang.String name()
meth public java.util.Optional<io.midstream.engine.scenario.Input> prepare()
meth public java.util.Optional<io.midstream.engine.scenario.Input> starts()
meth public static int evenPart(int,int,int)
supr java.lang.Record
hfds decommission,name,parallel,prepare,services,starts

CLSS abstract interface io.midstream.engine.scenario.package-info
 anno 0 org.jspecify.annotations.NullMarked()

CLSS public final io.midstream.engine.sensitivity.PerfectInformation
cons public init(int,io.midstream.engine.simulation.Estimate,java.util.List<io.midstream.engine.sensitivity.PerfectInformation$OfDriver>)
innr public final static OfDriver
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int trials()
meth public io.midstream.engine.simulation.Estimate all()
meth public java.util.List<io.midstream.engine.sensitivity.PerfectInformation$OfDriver> drivers()
meth public static io.midstream.engine.sensitivity.PerfectInformation of(io.midstream.engine.scenario.Scenario,int,long)
supr java.lang.Record
hfds SLICE,all,drivers,trials

CLSS public final static io.midstream.engine.sensitivity.PerfectInformation$OfDriver
 outer io.midstream.engine.sensitivity.PerfectInformation
cons public init(io.midstream.engine.sampling.Driver,io.midstream.engine.simulation.Estimate)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.sampling.Driver driver()
meth public io.midstream.engine.simulation.Estimate value()
supr java.lang.Record
hfds driver,value

CLSS public final io.midstream.engine.sensitivity.RankCorrelations
cons public init(io.midstream.engine.measure.Measure,int,java.util.List<io.midstream.engine.sensitivity.RankCorrelations$WithDriver>)
innr public final static WithDriver
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int trials()
meth public io.midstream.engine.measure.Measure measure()
meth public java.util.List<io.midstream.engine.sensitivity.RankCorrelations$WithDriver> correlations()
meth public static io.midstream.engine.sensitivity.RankCorrelations of(io.midstream.engine.scenario.Scenario,io.midstream.engine.measure.Measure,int,long)
supr java.lang.Record
hfds correlations,measure,trials

CLSS public final static io.midstream.engine.sensitivity.RankCorrelations$WithDriver
 outer io.midstream.engine.sensitivity.RankCorrelations
cons public init(io.midstream.engine.sampling.Driver,io.midstream.engine.simulation.Estimate)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.sampling.Driver driver()
meth public io.midstream.engine.simulation.Estimate rho()
supr java.lang.Record
hfds driver,rho

CLSS public final io.midstream.engine.sensitivity.SobolIndices
cons public init(int,java.util.List<io.midstream.engine.sensitivity.SobolIndices$Index>)
innr public abstract interface static Function
innr public final static Index
innr public final static Interval
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int trials()
meth public java.util.List<io.midstream.engine.sensitivity.SobolIndices$Index> indices()
meth public static io.midstream.engine.sensitivity.SobolIndices of(io.midstream.engine.scenario.Scenario,io.midstream.engine.measure.Measure,int,long)
meth public static io.midstream.engine.sensitivity.SobolIndices of(java.util.List<java.lang.String>,io.midstream.engine.sensitivity.SobolIndices$Function,int,long)
supr java.lang.Record
hfds RESAMPLES,TAIL,indices,trials

CLSS public abstract interface static io.midstream.engine.sensitivity.SobolIndices$Function
 outer io.midstream.engine.sensitivity.SobolIndices
 anno 0 java.lang.FunctionalInterface()
meth public abstract double[] of(double[][])

CLSS public final static io.midstream.engine.sensitivity.SobolIndices$Index
 outer io.midstream.engine.sensitivity.SobolIndices
cons public init(java.lang.String,io.midstream.engine.sensitivity.SobolIndices$Interval,io.midstream.engine.sensitivity.SobolIndices$Interval)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.sensitivity.SobolIndices$Interval first()
meth public io.midstream.engine.sensitivity.SobolIndices$Interval total()
meth public java.lang.String name()
supr java.lang.Record
hfds first,name,total

CLSS public final static io.midstream.engine.sensitivity.SobolIndices$Interval
 outer io.midstream.engine.sensitivity.SobolIndices
cons public init(double,double,double)
meth public double high()
meth public double low()
meth public double value()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
supr java.lang.Record
hfds high,low,value

CLSS public final io.midstream.engine.sensitivity.Tornado
cons public init(io.midstream.engine.measure.Measure,java.util.OptionalDouble,java.util.List<io.midstream.engine.sensitivity.Tornado$Bar>)
innr public final static Bar
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.measure.Measure measure()
meth public java.util.List<io.midstream.engine.sensitivity.Tornado$Bar> bars()
meth public java.util.OptionalDouble base()
meth public static io.midstream.engine.sensitivity.Tornado of(io.midstream.engine.scenario.Scenario,io.midstream.engine.measure.Measure)
supr java.lang.Record
hfds HIGH,LOW,bars,base,measure

CLSS public final static io.midstream.engine.sensitivity.Tornado$Bar
 outer io.midstream.engine.sensitivity.Tornado
cons public init(io.midstream.engine.sampling.Driver,double,double,java.util.OptionalDouble,java.util.OptionalDouble)
meth public double highInput()
meth public double lowInput()
meth public double swing()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.sampling.Driver driver()
meth public java.util.OptionalDouble high()
meth public java.util.OptionalDouble low()
supr java.lang.Record
hfds driver,high,highInput,low,lowInput

CLSS public final io.midstream.engine.sensitivity.TwoWayGrid
cons public init(io.midstream.engine.measure.Measure,io.midstream.engine.sensitivity.TwoWayGrid$Axis,io.midstream.engine.sensitivity.TwoWayGrid$Axis,java.util.List<java.util.List<java.util.OptionalDouble>>)
innr public final static Axis
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.measure.Measure measure()
meth public io.midstream.engine.sensitivity.TwoWayGrid$Axis columns()
meth public io.midstream.engine.sensitivity.TwoWayGrid$Axis rows()
meth public java.util.List<java.util.List<java.util.OptionalDouble>> cells()
meth public static io.midstream.engine.sensitivity.TwoWayGrid of(io.midstream.engine.scenario.Scenario,io.midstream.engine.measure.Measure,io.midstream.engine.sensitivity.TwoWayGrid$Axis,io.midstream.engine.sensitivity.TwoWayGrid$Axis)
supr java.lang.Record
hfds cells,columns,measure,rows

CLSS public final static io.midstream.engine.sensitivity.TwoWayGrid$Axis
 outer io.midstream.engine.sensitivity.TwoWayGrid
cons public init(io.midstream.engine.scenario.Input,java.util.List<java.lang.Double>)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Input input()
meth public java.util.List<java.lang.Double> values()
meth public static io.midstream.engine.sensitivity.TwoWayGrid$Axis between(io.midstream.engine.scenario.Input,double,double,int)
supr java.lang.Record
hfds input,values

CLSS abstract interface io.midstream.engine.sensitivity.package-info
 anno 0 org.jspecify.annotations.NullMarked()

CLSS public final io.midstream.engine.simulation.CumulativeNets
meth public double[] at(int)
meth public double[] npv()
supr java.lang.Object
hfds nets,npv

CLSS public final io.midstream.engine.simulation.Distribution
cons public init(io.midstream.engine.measure.Measure,long,long,java.util.Optional<io.midstream.engine.simulation.Estimate>,java.util.Optional<io.midstream.engine.simulation.Estimate>,java.util.OptionalDouble,java.util.OptionalDouble,java.util.List<io.midstream.engine.simulation.Percentile>,java.util.OptionalDouble,java.util.Optional<io.midstream.engine.simulation.Estimate>,java.util.Optional<io.midstream.engine.simulation.Estimate>,java.util.Optional<io.midstream.engine.simulation.Estimate>,java.util.OptionalDouble)
cons public init(io.midstream.engine.measure.Measure,long,long,java.util.Optional<io.midstream.engine.simulation.Estimate>,java.util.Optional<io.midstream.engine.simulation.Estimate>,java.util.OptionalDouble,java.util.OptionalDouble,java.util.List<io.midstream.engine.simulation.Percentile>,java.util.OptionalDouble,java.util.Optional<io.midstream.engine.simulation.Estimate>,java.util.Optional<io.midstream.engine.simulation.Estimate>,java.util.Optional<io.midstream.engine.simulation.Estimate>,java.util.OptionalDouble,java.util.List<io.midstream.engine.simulation.Distribution$Point>)
innr public final static Point
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.measure.Measure measure()
meth public io.midstream.engine.simulation.Percentile percentile(int)
meth public java.util.List<io.midstream.engine.simulation.Distribution$Point> curve()
meth public java.util.List<io.midstream.engine.simulation.Percentile> percentiles()
meth public java.util.Optional<io.midstream.engine.simulation.Estimate> baseStandsAt()
meth public java.util.Optional<io.midstream.engine.simulation.Estimate> contingency()
meth public java.util.Optional<io.midstream.engine.simulation.Estimate> deviation()
meth public java.util.Optional<io.midstream.engine.simulation.Estimate> mean()
meth public java.util.Optional<io.midstream.engine.simulation.Estimate> tailMean()
meth public java.util.OptionalDouble base()
meth public java.util.OptionalDouble least()
meth public java.util.OptionalDouble most()
meth public java.util.OptionalDouble varianceSaved()
meth public long none()
meth public long trials()
supr java.lang.Record
hfds base,baseStandsAt,contingency,curve,deviation,least,mean,measure,most,none,percentiles,tailMean,trials,varianceSaved

CLSS public final static io.midstream.engine.simulation.Distribution$Point
 outer io.midstream.engine.simulation.Distribution
cons public init(double,double)
meth public double share()
meth public double value()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
supr java.lang.Record
hfds share,value

CLSS public final io.midstream.engine.simulation.Estimate
cons public init(double,double)
cons public init(double,double,double,double)
meth public double halfWidth()
meth public double high()
meth public double low()
meth public double standardError()
meth public double value()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public static io.midstream.engine.simulation.Estimate ofMean(double,double,long)
meth public static io.midstream.engine.simulation.Estimate ofShare(long,long)
supr java.lang.Record
hfds DOUBT,NORMAL,UPPER,high,low,standardError,value

CLSS public final io.midstream.engine.simulation.Fan
cons public init(long,java.util.Map<java.lang.Integer,io.midstream.engine.Series>)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.Series percentile(int)
meth public java.util.Map<java.lang.Integer,io.midstream.engine.Series> percentiles()
meth public long trials()
supr java.lang.Record
hfds percentiles,trials

CLSS public final io.midstream.engine.simulation.Kept
cons public init(long,long,java.util.List<java.lang.Long>,java.util.List<java.lang.String>,java.util.List<java.lang.Long>,java.util.List<io.midstream.engine.simulation.Kept$KeptMeasure>)
innr public final static KeptMeasure
innr public final static KeptMoments
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.util.List<io.midstream.engine.simulation.Kept$KeptMeasure> measures()
meth public java.util.List<java.lang.Long> brokenEven()
meth public java.util.List<java.lang.Long> clamped()
meth public java.util.List<java.lang.String> fan()
meth public long fanTrials()
meth public long trials()
supr java.lang.Record
hfds brokenEven,clamped,fan,fanTrials,measures,trials

CLSS public final static io.midstream.engine.simulation.Kept$KeptMeasure
 outer io.midstream.engine.simulation.Kept
cons public init(java.lang.String,long,long,long,double,double,java.util.List<java.lang.Long>,java.lang.String,java.util.List<io.midstream.engine.simulation.Kept$KeptMoments>)
meth public double least()
meth public double most()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public java.lang.String measure()
meth public java.lang.String sketch()
meth public java.util.List<io.midstream.engine.simulation.Kept$KeptMoments> moments()
meth public java.util.List<java.lang.Long> counts()
meth public long atOrBelowBase()
meth public long none()
meth public long positive()
supr java.lang.Record
hfds atOrBelowBase,counts,least,measure,moments,most,none,positive,sketch

CLSS public final static io.midstream.engine.simulation.Kept$KeptMoments
 outer io.midstream.engine.simulation.Kept
cons public init(long,long,io.midstream.engine.simulation.Moments)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.simulation.Moments moments()
meth public long batches()
meth public long first()
supr java.lang.Record
hfds batches,first,moments

CLSS public final io.midstream.engine.simulation.Moments
cons public init(long,double,double,double,double,long,double,double)
meth public double batchM2()
meth public double batchMean()
meth public double m2()
meth public double m3()
meth public double m4()
meth public double mean()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public long batches()
meth public long count()
supr java.lang.Record
hfds NONE,batchM2,batchMean,batches,count,m2,m3,m4,mean

CLSS public final io.midstream.engine.simulation.Percentile
cons public init(int,java.util.Optional<io.midstream.engine.simulation.Estimate>)
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int percent()
meth public java.util.Optional<io.midstream.engine.simulation.Estimate> value()
supr java.lang.Record
hfds percent,value

CLSS public final io.midstream.engine.simulation.Settings
cons public init(long,long,io.midstream.engine.sampling.SamplingMethod,java.util.Set<io.midstream.engine.measure.Measure>,java.util.Optional<io.midstream.engine.simulation.Settings$Precision>,io.midstream.engine.simulation.Settings$Part,int)
fld public final static long MOST_TRIALS = 1000000000
innr public final static Part
innr public final static Precision
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int threads()
meth public io.midstream.engine.sampling.SamplingMethod method()
meth public io.midstream.engine.simulation.Settings withMeasures(java.util.Set<io.midstream.engine.measure.Measure>)
meth public io.midstream.engine.simulation.Settings withMethod(io.midstream.engine.sampling.SamplingMethod)
meth public io.midstream.engine.simulation.Settings withPart(io.midstream.engine.simulation.Settings$Part)
meth public io.midstream.engine.simulation.Settings withPrecision(io.midstream.engine.simulation.Settings$Precision)
meth public io.midstream.engine.simulation.Settings withThreads(int)
meth public io.midstream.engine.simulation.Settings$Part part()
meth public java.util.Optional<io.midstream.engine.simulation.Settings$Precision> precision()
meth public java.util.Set<io.midstream.engine.measure.Measure> measures()
meth public long seed()
meth public long trials()
meth public static io.midstream.engine.simulation.Settings of(long,long)
supr java.lang.Record
hfds measures,method,part,precision,seed,threads,trials

CLSS public final static io.midstream.engine.simulation.Settings$Part
 outer io.midstream.engine.simulation.Settings
cons public init(int,int)
fld public final static io.midstream.engine.simulation.Settings$Part WHOLE
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public int number()
meth public int of()
supr java.lang.Record
hfds number,of

CLSS public final static io.midstream.engine.simulation.Settings$Precision
 outer io.midstream.engine.simulation.Settings
cons public init(double)
meth public double share()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
supr java.lang.Record
hfds share

CLSS public final io.midstream.engine.simulation.Simulation
innr public abstract interface static Progress
meth public static io.midstream.engine.simulation.SimulationState run(io.midstream.engine.scenario.Scenario,io.midstream.engine.simulation.Settings)
meth public static io.midstream.engine.simulation.SimulationState run(io.midstream.engine.scenario.Scenario,io.midstream.engine.simulation.Settings,io.midstream.engine.simulation.Simulation$Progress)
meth public static void warmUp()
supr java.lang.Object
hfds FEWEST_BATCHES,LARGEST_ROUND,SMALLEST_ROUND,WARM_UP_CALLS,base,batchTrials,drivers,model,scenario,settings

CLSS public abstract interface static io.midstream.engine.simulation.Simulation$Progress
 outer io.midstream.engine.simulation.Simulation
 anno 0 java.lang.FunctionalInterface()
fld public final static io.midstream.engine.simulation.Simulation$Progress NONE
meth public abstract boolean goesOn(long,long)

CLSS public final io.midstream.engine.simulation.SimulationResult
cons public init(io.midstream.engine.scenario.Scenario,io.midstream.engine.simulation.Settings,long,boolean,java.util.List<io.midstream.engine.sampling.Driver>,java.util.List<java.lang.Long>,java.util.Map<io.midstream.engine.measure.Measure,io.midstream.engine.simulation.Distribution>,java.util.Optional<io.midstream.engine.simulation.Estimate>,java.util.List<io.midstream.engine.simulation.Estimate>,java.util.Optional<io.midstream.engine.simulation.Fan>)
meth public boolean precise()
meth public final boolean equals(java.lang.Object)
meth public final int hashCode()
meth public final java.lang.String toString()
meth public io.midstream.engine.scenario.Scenario scenario()
meth public io.midstream.engine.simulation.Settings settings()
meth public java.util.List<io.midstream.engine.sampling.Driver> drivers()
meth public java.util.List<io.midstream.engine.simulation.Estimate> brokenEvenBy()
meth public java.util.List<java.lang.Long> clamped()
meth public java.util.Map<io.midstream.engine.measure.Measure,io.midstream.engine.simulation.Distribution> distributions()
meth public java.util.Optional<io.midstream.engine.simulation.Distribution> distribution(io.midstream.engine.measure.Measure)
meth public java.util.Optional<io.midstream.engine.simulation.Estimate> probabilityPositive()
meth public java.util.Optional<io.midstream.engine.simulation.Fan> fan()
meth public long trials()
supr java.lang.Record
hfds brokenEvenBy,clamped,distributions,drivers,fan,precise,probabilityPositive,scenario,settings,trials

CLSS public final io.midstream.engine.simulation.SimulationState
meth public io.midstream.engine.simulation.Kept kept()
meth public io.midstream.engine.simulation.SimulationResult result()
meth public long trials()
meth public static io.midstream.engine.simulation.SimulationState merged(io.midstream.engine.scenario.Scenario,io.midstream.engine.simulation.Settings,java.util.List<io.midstream.engine.simulation.Kept>)
supr java.lang.Object
hfds base,drivers,precise,scenario,settings,tally

CLSS public final io.midstream.engine.simulation.SortedTrials
meth public double percentile(int)
meth public double[] values()
meth public int count()
meth public static io.midstream.engine.simulation.SortedTrials of(double[])
supr java.lang.Object
hfds sorted

CLSS public final io.midstream.engine.simulation.Trials
meth public static io.midstream.engine.simulation.CumulativeNets cumulativeNets(io.midstream.engine.scenario.Scenario,java.util.List<java.lang.Integer>,int,long)
meth public static java.util.Map<io.midstream.engine.measure.Measure,double[]> measure(io.midstream.engine.scenario.Scenario,java.util.Map<java.lang.String,double[]>,int,java.util.Set<io.midstream.engine.measure.Measure>)
meth public static java.util.Map<java.lang.String,double[]> draws(io.midstream.engine.scenario.Scenario,int,long)
supr java.lang.Object

CLSS abstract interface io.midstream.engine.simulation.package-info
 anno 0 org.jspecify.annotations.NullMarked()

CLSS public abstract interface java.io.Serializable

CLSS public abstract interface java.lang.Comparable<%0 extends java.lang.Object>
meth public abstract int compareTo({java.lang.Comparable%0})

CLSS public abstract java.lang.Enum<%0 extends java.lang.Enum<{java.lang.Enum%0}>>
cons protected init(java.lang.String,int)
innr public final static EnumDesc
intf java.io.Serializable
intf java.lang.Comparable<{java.lang.Enum%0}>
intf java.lang.constant.Constable
meth protected final java.lang.Object clone() throws java.lang.CloneNotSupportedException
meth protected final void finalize()
meth public final boolean equals(java.lang.Object)
meth public final int compareTo({java.lang.Enum%0})
meth public final int hashCode()
meth public final int ordinal()
meth public final java.lang.Class<{java.lang.Enum%0}> getDeclaringClass()
meth public final java.lang.String name()
meth public final java.util.Optional<java.lang.Enum$EnumDesc<{java.lang.Enum%0}>> describeConstable()
meth public java.lang.String toString()
meth public static <%0 extends java.lang.Enum<{%%0}>> {%%0} valueOf(java.lang.Class<{%%0}>,java.lang.String)
supr java.lang.Object
hfds name,ordinal

CLSS public java.lang.Exception
cons protected init(java.lang.String,java.lang.Throwable,boolean,boolean)
cons public init()
cons public init(java.lang.String)
cons public init(java.lang.String,java.lang.Throwable)
cons public init(java.lang.Throwable)
supr java.lang.Throwable
hfds serialVersionUID

CLSS public abstract interface !annotation java.lang.FunctionalInterface
 anno 0 java.lang.annotation.Documented()
 anno 0 java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy value=RUNTIME)
 anno 0 java.lang.annotation.Target(java.lang.annotation.ElementType[] value=[TYPE])
intf java.lang.annotation.Annotation

CLSS public java.lang.IllegalArgumentException
cons public init()
cons public init(java.lang.String)
cons public init(java.lang.String,java.lang.Throwable)
cons public init(java.lang.Throwable)
supr java.lang.RuntimeException
hfds serialVersionUID

CLSS public java.lang.Object
cons public init()
meth protected java.lang.Object clone() throws java.lang.CloneNotSupportedException
meth protected void finalize() throws java.lang.Throwable
 anno 0 java.lang.Deprecated(boolean forRemoval=false, java.lang.String since="9")
meth public boolean equals(java.lang.Object)
meth public final java.lang.Class<?> getClass()
meth public final void notify()
meth public final void notifyAll()
meth public final void wait() throws java.lang.InterruptedException
meth public final void wait(long) throws java.lang.InterruptedException
meth public final void wait(long,int) throws java.lang.InterruptedException
meth public int hashCode()
meth public java.lang.String toString()

CLSS public abstract java.lang.Record
cons protected init()
meth public abstract boolean equals(java.lang.Object)
meth public abstract int hashCode()
meth public abstract java.lang.String toString()
supr java.lang.Object

CLSS public java.lang.RuntimeException
cons protected init(java.lang.String,java.lang.Throwable,boolean,boolean)
cons public init()
cons public init(java.lang.String)
cons public init(java.lang.String,java.lang.Throwable)
cons public init(java.lang.Throwable)
supr java.lang.Exception
hfds serialVersionUID

CLSS public java.lang.Throwable
cons protected init(java.lang.String,java.lang.Throwable,boolean,boolean)
cons public init()
cons public init(java.lang.String)
cons public init(java.lang.String,java.lang.Throwable)
cons public init(java.lang.Throwable)
intf java.io.Serializable
meth public final java.lang.Throwable[] getSuppressed()
meth public final void addSuppressed(java.lang.Throwable)
meth public java.lang.StackTraceElement[] getStackTrace()
meth public java.lang.String getLocalizedMessage()
meth public java.lang.String getMessage()
meth public java.lang.String toString()
meth public java.lang.Throwable fillInStackTrace()
meth public java.lang.Throwable getCause()
meth public java.lang.Throwable initCause(java.lang.Throwable)
meth public void printStackTrace()
meth public void printStackTrace(java.io.PrintStream)
meth public void printStackTrace(java.io.PrintWriter)
meth public void setStackTrace(java.lang.StackTraceElement[])
supr java.lang.Object
hfds CAUSE_CAPTION,EMPTY_THROWABLE_ARRAY,NULL_CAUSE_MESSAGE,SELF_SUPPRESSION_MESSAGE,SUPPRESSED_CAPTION,SUPPRESSED_SENTINEL,UNASSIGNED_STACK,backtrace,cause,depth,detailMessage,serialVersionUID,stackTrace,suppressedExceptions
hcls PrintStreamOrWriter,SentinelHolder,WrappedPrintStream,WrappedPrintWriter

CLSS public abstract interface java.lang.annotation.Annotation
meth public abstract boolean equals(java.lang.Object)
meth public abstract int hashCode()
meth public abstract java.lang.Class<? extends java.lang.annotation.Annotation> annotationType()
meth public abstract java.lang.String toString()

CLSS public abstract interface !annotation java.lang.annotation.Documented
 anno 0 java.lang.annotation.Documented()
 anno 0 java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy value=RUNTIME)
 anno 0 java.lang.annotation.Target(java.lang.annotation.ElementType[] value=[ANNOTATION_TYPE])
intf java.lang.annotation.Annotation

CLSS public abstract interface !annotation java.lang.annotation.Retention
 anno 0 java.lang.annotation.Documented()
 anno 0 java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy value=RUNTIME)
 anno 0 java.lang.annotation.Target(java.lang.annotation.ElementType[] value=[ANNOTATION_TYPE])
intf java.lang.annotation.Annotation
meth public abstract java.lang.annotation.RetentionPolicy value()

CLSS public abstract interface !annotation java.lang.annotation.Target
 anno 0 java.lang.annotation.Documented()
 anno 0 java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy value=RUNTIME)
 anno 0 java.lang.annotation.Target(java.lang.annotation.ElementType[] value=[ANNOTATION_TYPE])
intf java.lang.annotation.Annotation
meth public abstract java.lang.annotation.ElementType[] value()

CLSS public abstract interface java.lang.constant.Constable
meth public abstract java.util.Optional<? extends java.lang.constant.ConstantDesc> describeConstable()

CLSS public abstract interface !annotation org.jspecify.annotations.NullMarked
 anno 0 java.lang.annotation.Documented()
 anno 0 java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy value=RUNTIME)
 anno 0 java.lang.annotation.Target(java.lang.annotation.ElementType[] value=[MODULE, PACKAGE, TYPE, METHOD, CONSTRUCTOR])
intf java.lang.annotation.Annotation

