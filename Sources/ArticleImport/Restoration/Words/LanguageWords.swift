/// The commonest small words of some languages, by BCP 47 tag. Our own list.
let languageWords: StaticString = """
  en the of and to in is that for it was on with as his are this have from by not but they which at be
  de der die und das ist nicht mit den von für auf sich ein eine dem des im zu auch wie werden wird
  fr le la les des et est dans une que qui pour sur pas avec ce sont au par plus du il ne
  es el la los las que y en una por con para del se es su al lo como más pero sus
  it il che di la per una non sono con del della gli nel è alla dei come anche ma più
  pt o a os que e de do da em um uma para com não por mais no na as dos foi
  nl de het een van en dat is niet op te zijn met voor die aan er ook maar bij wordt
  sv och att det som en på är av för med den till inte har om ett var jag vi
  da og at det er en til på som af den med for ikke der var et har jeg
  nb og det er på som en til av for med ikke den har at jeg et var vi fra
  pl w i na z się nie do że jest to o jak ale po co tak za od przez
  fi ja on ei että oli se hän mutta ovat niin kun kuin myös ole joka
  tr ve bir bu da de için ile çok ne daha olarak gibi ama en kadar
  ru и в не на я что он с как это по но из у за от так
  uk і в не на що з як це та до але від за про
  el και το να η της του με για που την από στο
  """
