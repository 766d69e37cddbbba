/// The commonest small words of some languages, chosen by hand: a line each, after the language's BCP 47 tag.
let functionWords = """
  en the of and to in that was is for with as his on be at by had not are but from or have they which you were her
  de der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es werden aus hat dass nach bei
  fr le la les de des et un une du en que qui dans est pour pas sur plus par avec au ce il elle sont mais nous vous ne
  es el la los las de que y en un una por con no para se del al lo como más pero sus le ya este sí porque esta entre
  it il lo la gli di che è un una per in con non del della si da sono dei nel alla più anche come ma le al questo
  pt o a os as de que e do da em um uma para com não no na se por mais dos como mas foi ao ele das à seu sua ou
  nl de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar door uit naar dan nog wordt
  sv och i att det som en på är av för med till den inte om ett har de jag var men han sig från vi så kan
  da og i at det som en på er af for med til den ikke om et har de jeg var men han sig fra vi så kan der
  nb og i at det som en på er av for med til den ikke om et har de jeg var men han seg fra vi så kan der
  ru и в не на что с по как это из у за к но он она они его её от для же бы так был была были
  uk і в не на що з як це із у за до але він вона вони його її від для ж би так був була були та
  """
